/*
 * Copyright 2026 the Atlas client pipeline authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.atlasclient.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Runs the steps of {@code action.yml} as GitHub's runner does, with a {@code gh} in the path that notes what it is asked for. Actions of
 * others are not run, only listed.
 *
 * @param workspace the folder of the checkout
 * @param temp the runner's folder for temporary files
 */
record GithubRunner(Path workspace, Path temp) {
    private static final Path ACTION = Path.of("..", "action.yml");
    private static final String GH = """
            #!/usr/bin/env bash
            echo "$*" >> "$GH_FOLDER/calls"
            case "$*" in
              "api user") cat "$GH_FOLDER/user.json" 2>/dev/null || { echo '{"message": "Not accessible"}'; exit 1; } ;;
              "api --paginate "*) cat "$GH_FOLDER/comments.json" 2>/dev/null || exit 1 ;;
              *)
                if [ -e "$GH_FOLDER/denied" ]; then echo "gh: Not accessible (HTTP 403)" >&2; exit 1; fi
                for argument; do
                  case "$argument" in body=@*) cp "${argument#body=@}" "$GH_FOLDER/body.md" ;; esac
                done ;;
            esac
            """;

    /**
     * What came of a job.
     *
     * @param code how the last step ended
     * @param log what the steps wrote
     * @param actions the actions of others that would have run
     * @param outputs what the step {@code check} put out
     * @param summary the job's summary
     */
    record Job(int code, String log, List<String> actions, Map<String, String> outputs, String summary) {}

    /** Returns the folder of what {@code gh} is asked for and answers. */
    Path gh() {
        return temp.resolve("gh");
    }

    Job run(Map<String, String> inputs) throws IOException, InterruptedException {
        prepare();
        Map<?, ?> action = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(ACTION));
        Map<String, String> values = context(action, inputs);
        StringBuilder log = new StringBuilder();
        List<String> actions = new ArrayList<>();
        int code = 0;
        for (Object step : (List<?>) map(action.get("runs")).get("steps")) {
            GithubExpressions expressions = new GithubExpressions(values);
            Map<?, ?> fields = map(step);
            if (fields.containsKey("if") && !expressions.holds(text(fields.get("if")))) {
                continue;
            } else if (fields.containsKey("uses")) {
                actions.add(expressions.fill(text(fields.get("uses")) + " " + fields.get("with")));
                continue;
            }
            code = bash(fields, expressions, log);
            if (fields.containsKey("id")) {
                outputs().forEach((name, value) -> values.put("steps." + fields.get("id") + ".outputs." + name, value));
            }
            if (code != 0) {
                break;
            }
        }
        return new Job(code, log.toString(), actions, outputs(), Files.readString(temp.resolve("summary")));
    }

    private void prepare() throws IOException {
        Files.createDirectories(gh());
        Path program = Files.writeString(gh().resolve("gh"), GH);
        if (!program.toFile().setExecutable(true)) {
            throw new AssertionError("gh cannot be made executable");
        }
        Files.writeString(temp.resolve("output"), "");
        Files.writeString(temp.resolve("summary"), "");
    }

    private static Map<String, String> context(Map<?, ?> action, Map<String, String> inputs) {
        Map<String, String> values = new LinkedHashMap<>(Map.of(
                "github.event_name", "pull_request",
                "github.event.pull_request.number", "7",
                "github.event.pull_request.head.sha", "0123456789abcdef0123456789abcdef01234567",
                "github.token", "t0k3n"));
        map(action.get("inputs")).forEach((name, input) -> {
            Object initial = map(input).get("default");
            values.put("inputs." + name, initial == null ? "" : new GithubExpressions(values).fill(text(initial)));
        });
        inputs.forEach((name, value) -> values.put("inputs." + name, value));
        return values;
    }

    private int bash(Map<?, ?> step, GithubExpressions expressions, StringBuilder log)
            throws IOException, InterruptedException {
        Path script = Files.writeString(temp.resolve("script.sh"), expressions.fill(text(step.get("run"))));
        Path out = temp.resolve("log");
        // What the documentation of GitHub says of "shell: bash".
        ProcessBuilder builder = new ProcessBuilder(
                        "bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString())
                .directory(workspace.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        Map<String, String> environment = builder.environment();
        environment.put(
                "PATH",
                String.join(
                        File.pathSeparator,
                        gh().toString(),
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        environment.getOrDefault("PATH", "")));
        environment.put("GH_FOLDER", gh().toString());
        environment.put("RUNNER_TEMP", temp.toString());
        environment.put("GITHUB_OUTPUT", temp.resolve("output").toString());
        environment.put("GITHUB_STEP_SUMMARY", temp.resolve("summary").toString());
        environment.put("GITHUB_SERVER_URL", "https://github.example.org");
        environment.put("GITHUB_REPOSITORY", "acme/api");
        environment.put("GITHUB_RUN_ID", "1");
        if (step.containsKey("env")) {
            map(step.get("env")).forEach((name, value) -> environment.put(text(name), expressions.fill(text(value))));
        }
        int code = builder.start().waitFor();
        log.append(Files.readString(out, StandardCharsets.UTF_8));
        return code;
    }

    private Map<String, String> outputs() throws IOException {
        Map<String, String> outputs = new LinkedHashMap<>();
        for (String line : Files.readAllLines(temp.resolve("output"))) {
            int equals = line.indexOf('=');
            outputs.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return outputs;
    }

    private static Map<?, ?> map(Object yaml) {
        return (Map<?, ?>) Objects.requireNonNull(yaml);
    }

    private static String text(Object yaml) {
        return String.valueOf(yaml);
    }
}
