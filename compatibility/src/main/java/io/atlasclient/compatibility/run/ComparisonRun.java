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
package io.atlasclient.compatibility.run;

import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.input.InputReader;
import io.atlasclient.compatibility.input.Inputs;
import io.atlasclient.compatibility.input.SidePair;
import io.atlasclient.compatibility.policy.NamesOfDocuments;
import io.atlasclient.compatibility.policy.Policy;
import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.parallel.Parallel;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Comparisons that have been made.
 *
 * @param comparisons in the order of the versions
 * @param notes what had nothing to be compared with, a sentence each
 * @param verdict CLEAN, FINDINGS or BASELINE
 */
public record ComparisonRun(List<Comparison> comparisons, List<String> notes, ExitCode verdict) {
    /** Copies the lists. */
    public ComparisonRun {
        comparisons = List.copyOf(comparisons);
        notes = List.copyOf(notes);
    }

    /**
     * Reads documents and compares them.
     *
     * @param request what to compare, and how
     * @throws ProblemsException with everything that cannot be read, parsed or resolved
     */
    public static ComparisonRun of(ComparisonRequest request) {
        Inputs inputs = InputReader.read(request.selection(), request.access());
        List<SidePair> pairs = inputs.pairs().stream()
                .map(pair -> request.mode() == null ? pair : pair.withMode(request.mode()))
                .toList();
        // Told beforehand, since two comparisons run at a time.
        pairs.forEach(pair -> request.access()
                .loading()
                .progress()
                .begins("Comparing " + pair.base().label() + " with "
                        + pair.revision().label()));
        List<Comparison> comparisons =
                Parallel.map(pairs, pair -> new Comparison(pair, request.check().compare(pair)));
        List<Comparison> told = Comparison.withCommonStaleEntries(comparisons);
        List<Report> reports = told.stream().map(Comparison::report).toList();
        return new ComparisonRun(told, inputs.notes(), ExitCode.of(reports, request.threshold()));
    }

    /**
     * Refuses a policy that names something which no document of this run has; one of them is enough.
     *
     * @param policy the policy
     * @throws ProblemsException with every such name, its file and line
     */
    public void requireNamesOf(Policy policy) {
        Set<SpecDocument> documents = Collections.newSetFromMap(new IdentityHashMap<>());
        comparisons.forEach(comparison -> {
            documents.add(comparison.sides().base().document());
            documents.add(comparison.sides().revision().document());
        });
        if (!documents.isEmpty()) {
            NamesOfDocuments.require(policy, documents);
        }
    }

    /**
     * Writes all comparisons as one text.
     *
     * @param format the format
     * @param options what is needed beside the reports
     * @throws ProblemsException if there are several comparisons, and the format holds only one
     */
    public byte[] text(OutputFormat format, RenderOptions options) {
        if (comparisons.size() > 1 && !format.isSequential()) {
            throw problem(
                    "format '" + format.name() + "'",
                    "There are " + comparisons.size() + " comparisons, and one " + format.name() + " text holds one.",
                    "Write files, with --output " + format.name() + "=FOLDER/.");
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (byte[] part : rendered(format, options)) {
            if (text.size() > 0 && format.isSequential()) {
                text.write('\n');
            }
            text.writeBytes(part);
        }
        return text.toByteArray();
    }

    /**
     * Writes all comparisons into files: all of them, or none.
     *
     * @param targets the formats and the files
     * @param folder the folder that relative files are seen from
     * @param options what is needed beside the reports
     * @return the files
     * @throws ProblemsException if a file cannot be written, or two comparisons would need the same one
     */
    public List<Path> write(List<OutputTarget> targets, Path folder, RenderOptions options) {
        try (OutputFiles files = new OutputFiles(folder)) {
            List<Path> written = targets.stream()
                    .flatMap(target -> add(target, files, options))
                    .toList();
            files.commit();
            return written;
        }
    }

    private Stream<Path> add(OutputTarget target, OutputFiles files, RenderOptions options) {
        List<String> names = target.files(comparisons);
        List<byte[]> contents = rendered(target.format(), options);
        return IntStream.range(0, names.size()).mapToObj(i -> files.add(names.get(i), contents.get(i)));
    }

    private List<byte[]> rendered(OutputFormat format, RenderOptions options) {
        return Parallel.map(comparisons, comparison -> rendered(comparison, format, options));
    }

    private byte[] rendered(Comparison comparison, OutputFormat format, RenderOptions options) {
        // Two comments of one pull request must not take each other for their own earlier self.
        String key = options.commentKey() + "-" + comparison.sides().key().replaceAll("-{2,}", "-");
        return format.write(comparison, comparisons.size() > 1 ? options.withCommentKey(key) : options);
    }

    private static ProblemsException problem(String document, String message, String remedy) {
        return new ProblemsException(List.of(new Problem(document, "#", message, remedy)));
    }
}
