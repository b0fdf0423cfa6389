"""Units of measure and time that news English prints, and what they are in each other.

A unit is known by its plural name, which is what `Quantity.unit` carries.
Factors lead to one base unit a dimension: metre, kilogram, square metre, cubic
metre, metre a second, second.
"""

from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: its plural name, what it measures, and how much of the base it is."""

    name: str
    dimension: str
    factor: Decimal


# name | dimension | factor to the base unit | spellings
_TABLE = """
millimetres|length|0.001|millimetre millimeter millimeters mm
centimetres|length|0.01|centimetre centimeter centimeters cm
metres|length|1|metre meter meters m
kilometres|length|1000|kilometre kilometer kilometers km kms
inches|length|0.0254|inch in
feet|length|0.3048|foot ft
yards|length|0.9144|yard yd yds
miles|length|1609.344|mile mi
nautical miles|length|1852|nautical-mile
micrograms|mass|0.000000001|microgram microgramme microgrammes mcg μg µg
milligrams|mass|0.000001|milligram milligramme milligrammes mg
grams|mass|0.001|gram gramme grammes g
kilograms|mass|1|kilogram kilo kilos kilogramme kilogrammes kg kgs
tonnes|mass|1000|tonne t metric-ton metric-tons metric-tonne metric-tonnes
tons|mass|907.18474|ton
ounces|mass|0.028349523125|ounce oz
pounds|mass|0.45359237|pound lb lbs
stone|mass|6.35029318|stone
square metres|area|1|square-metre square-meter square-meters square-m m2 sqm
square kilometres|area|1000000|square-kilometre square-kilometer square-kilometers km2
square kilometres|area|1000000|square-km
square feet|area|0.09290304|square-foot square-ft sqft
square miles|area|2589988.11|square-mile square-mi
acres|area|4046.8564224|acre
hectares|area|10000|hectare ha
millilitres|volume|0.000001|millilitre milliliter milliliters ml
litres|volume|0.001|litre liter liters
pints|volume|0.00056826125|pint
quarts|volume|0.000946352946|quart
gallons|volume|0.003785411784|gallon
barrels|volume|0.158987295|barrel bbl
cubic metres|volume|1|cubic-metre cubic-meter cubic-meters m3
cubic feet|volume|0.028316847|cubic-foot
cubic yards|volume|0.764554858|cubic-yard
teaspoons|volume|0.000004928922|teaspoon tsp
tablespoons|volume|0.000014786765|tablespoon tbsp
cups|volume|0.000236588|cup
miles per hour|speed|0.44704|mph
kilometres per hour|speed|0.277777778|kph kmh km/h kmph
knots|speed|0.514444444|knot
metres per second|speed|1|m/s
watts|power|1|watt
kilowatts|power|1000|kilowatt kw
megawatts|power|1000000|megawatt mw
gigawatts|power|1000000000|gigawatt gw
megabytes|data|1|megabyte mb
gigabytes|data|1000|gigabyte gb
terabytes|data|1000000|terabyte tb
bits|data|0.000000125|bit
degrees|angle|1|degree
magnitude|magnitude|1|magnitude
degrees Fahrenheit|temperature|0.555555556|fahrenheit °f f degree-fahrenheit
degrees Celsius|temperature|1|celsius centigrade °c c degree-celsius degrees-centigrade
seconds|time|1|second sec secs
minutes|time|60|minute min mins
hours|time|3600|hour hr hrs
days|time|86400|day
weeks|time|604800|week
fortnights|time|1209600|fortnight
months|time|2629746|month
quarters|time|7889238|quarter
years|time|31556952|year yr yrs
decades|time|315569520|decade
centuries|time|3155695200|century
"""


def _read_table() -> tuple[dict[str, Unit], dict[str, Unit]]:
    by_name: dict[str, Unit] = {}
    by_spelling: dict[str, Unit] = {}
    for line in _TABLE.strip().splitlines():
        name, dimension, factor, spellings = line.split("|")
        unit = Unit(name, dimension, Decimal(factor))
        by_name[name] = unit
        by_spelling[name.casefold()] = unit
        by_spelling |= {word.replace("-", " "): unit for word in spellings.split()}
    return by_name, by_spelling


_names, _spellings = _read_table()
UNITS_BY_NAME = MappingProxyType(_names)
UNITS_BY_SPELLING = MappingProxyType(_spellings)


# Where the scale begins, in the unit itself: 32 °F are nought.
_NOUGHT = MappingProxyType({"degrees Fahrenheit": Decimal(32)})


def zero_of(name: str) -> Decimal:
    """Say where a unit's scale begins: 0 but for Fahrenheit."""
    return _NOUGHT.get(name, Decimal(0))


def unit_factor(name: str, other: str) -> Decimal | None:
    """Say how many of `other` one unit `name` is; None if they do not convert."""
    one, two = UNITS_BY_NAME.get(name), UNITS_BY_NAME.get(other)
    if one is None or two is None or one.dimension != two.dimension:
        return None
    return one.factor / two.factor
