#!/usr/bin/env bash
# Builds everything with warnings as errors and runs every test. Needs the .NET 10 SDK; what else tests use, tests/install has.
#
#   ./test.sh              build, test
#   ./test.sh --coverage   the same, and line coverage of src
#   ./test.sh --soak       builds, and runs the long tests instead: those of the category Soak
#   ./test.sh --pack       the same, and the packages in artifacts/package
set -euo pipefail
cd "$(dirname "$0")"

coverage=false
pack=false
filter='TestCategory!=Soak'
hang=3m
for argument in "$@"; do
  case "$argument" in
    --coverage) coverage=true ;;
    --pack) pack=true ;;
    --soak) filter='TestCategory=Soak' hang=2h ;;
    *) echo "test.sh: unknown argument '$argument' (known: --coverage, --pack, --soak)" >&2; exit 2 ;;
  esac
done

if ! command -v dotnet >/dev/null; then
  echo "test.sh: the .NET 10 SDK is needed: https://dotnet.microsoft.com/download/dotnet/10.0" >&2
  exit 1
fi

# A key or a switch in the environment must not change what the tests see.
unset GROQ_API_KEY GROQ_ENABLE_ROUTING GROQ_ENABLE_GUARDS GROQ_ENABLE_CACHING GROQ_CACHE_TTL_SECONDS

# Servers and browsers that tests need and that can be installed here; a test that lacks one says so and is skipped.
for script in tests/install/*.sh; do
  "$script" || echo "test.sh: $script failed" >&2
done

dotnet build Groq.Routing.sln --configuration Release --nologo

results=artifacts/test-results
rm -rf "$results"
collect=()
if $coverage; then
  collect=(--collect "XPlat Code Coverage" --settings tests/coverage.runsettings)
fi

# A test that does not end is named and fails.
run() {
  dotnet test "$1" --configuration Release --no-build --nologo --filter "$filter" \
    --blame-hang-timeout "$hang" --blame-hang-dump-type none --logger trx --results-directory "$results/$(basename "$1" .csproj)" "${collect[@]}"
}

# The tests of faults wait for most of their time, and do so beside the others.
status=0
waiting=tests/Groq.Routing.Faults.Tests/Groq.Routing.Faults.Tests.csproj
mkdir -p "$results"
run "$waiting" >"$results/waiting.log" 2>&1 &
for project in tests/*/*.Tests.csproj; do
  [ "$project" = "$waiting" ] || run "$project" || status=$?
done
wait $! || status=$?
cat "$results/waiting.log"

# One closing line over all test projects, from the result files.
sum() {
  { grep -ho "<Counters [^>]*" "$results"/*/*.trx 2>/dev/null || true; } | { grep -o " $1=\"[0-9]*\"" || true; } | tr -dc '0-9\n' | awk '{ n += $1 } END { print n + 0 }'
}
total=$(sum total)
executed=$(sum executed)
passed=$(sum passed)
failed=$((executed - passed))
skipped=$((total - executed))
echo "$passed passed, $failed failed, $skipped skipped"
if [ "$total" -eq 0 ]; then
  echo "test.sh: no test ran" >&2
  exit 1
fi

if $coverage; then
  awk '
    /<class / { file = $0; sub(/.*filename="/, "", file); sub(/".*/, "", file); next }
    /<line number=/ {
      number = $0; sub(/.*number="/, "", number); sub(/".*/, "", number)
      hits = $0; sub(/.*hits="/, "", hits); sub(/".*/, "", hits)
      key = file ":" number
      seen[key] = 1
      if (hits > 0) hit[key] = 1
    }
    END {
      for (key in seen) { lines++; if (key in hit) covered++ }
      printf "line coverage of src: %.1f %% (%d of %d lines)\n", 100 * covered / lines, covered, lines
    }' "$results"/*/*/coverage.cobertura.xml
fi

if $pack && [ "$status" -eq 0 ]; then
  for project in src/*/*.csproj; do
    dotnet pack "$project" --configuration Release --no-build --nologo
  done
fi

exit "$status"
