"""Holds bills of materials against the schema of CycloneDX 1.6.

usage: bill.py FILE...
"""

import pathlib
import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

for name in sys.argv[1:]:
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(pathlib.Path(name).read_text())
    if fault:
        sys.exit(f"{name}: {str(fault).splitlines()[0]}")  # the rest is the schema
