from tests.faults.homes import hold, home

__all__ = ["hold", "home"]
