"""What figures mean: numbers, money and dates as intervals, and how two compare."""
