#!/bin/sh
touch "$(dirname "$0")/evil.ran"
