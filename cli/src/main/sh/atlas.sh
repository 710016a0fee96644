#!/bin/sh
# The program as one file: these lines, and behind them the jar that they start.
# A run takes a second or two. The optimizing compiler and parallel garbage collection would take longer to begin than they could save,
# and with room for young objects there is hardly anything to collect.
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
command -v "$java" >/dev/null 2>&1 || {
  echo "atlas: There is no $java. Install Java 17 or newer, or set JAVA_HOME." >&2
  exit 5
}
# ATLAS_JAVA_OPTS is split into words on purpose.
exec "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:InitialRAMPercentage=6 -XX:NewRatio=1 ${ATLAS_JAVA_OPTS-} -jar "$0" "$@"
