#!/usr/bin/env python3
"""usage: benchmarks/scan.py UNBLOCK FOLDER...

Runs `unblock check` in each folder and prints a row of a table: files, findings,
seconds from start to end, seconds of processor time, peak of resident memory.
"""

import json
import os
import subprocess
import sys
import time

print("| folder | files | findings | seconds | processor | peak |")
print("|---|---|---|---|---|---|")
for folder in sys.argv[2:]:
    files = sum(name.endswith(".py") for _, _, names in os.walk(folder) for name in names)
    began = time.monotonic()
    check = subprocess.Popen([os.path.abspath(sys.argv[1]), "check", "--format", "jsonl", "."], cwd=folder, stdout=subprocess.PIPE)
    findings = sum("code" in json.loads(line) for line in check.stdout)
    _, status, used = os.wait4(check.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{folder}: check ended with status {status}")
    print(
        f"| {os.path.basename(os.path.normpath(folder))} | {files} | {findings} | {time.monotonic() - began:.1f} "
        f"| {used.ru_utime + used.ru_stime:.1f} | {used.ru_maxrss / 1024:.0f} MB |",
        flush=True,
    )
