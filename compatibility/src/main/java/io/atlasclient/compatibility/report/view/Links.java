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
package io.atlasclient.compatibility.report.view;

import io.atlasclient.compatibility.finding.Site;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where the links of an output lead to.
 *
 * @param repositoryUrl the address of the repository that holds the documents, without a slash at the end; null for no
 *     links to lines
 * @param commit the commit whose lines are meant; null for no links to lines
 * @param rulesUrl the page that explains the rules, each at an anchor named like it; null if there is none
 * @param fullReportUrl where the report without cuts is; null if nobody can go there
 */
public record Links(
        @Nullable String repositoryUrl,
        @Nullable String commit,
        @Nullable String rulesUrl,
        @Nullable String fullReportUrl) {

    /** Returns no links at all. */
    public static Links none() {
        return new Links(null, null, null, null);
    }

    /**
     * Returns the address of a place's lines in the repository.
     *
     * @param site the place, may be null
     * @return null if the place is in no file, or the repository is not known
     */
    public @Nullable String toLines(@Nullable Site site) {
        if (repositoryUrl == null || commit == null || site == null || site.file() == null) {
            return null;
        }
        return repositoryUrl + "/blob/" + commit + "/" + encodedPath(site.file()) + lines(site);
    }

    private static String lines(Site site) {
        if (!site.isPositioned()) {
            return "";
        }
        return "#L" + site.line() + (site.endLine() > site.line() ? "-L" + site.endLine() : "");
    }

    /**
     * Returns the address of the page that explains a rule.
     *
     * @param rule the rule's id
     * @return null if there is no such page
     */
    public @Nullable String toRule(String rule) {
        return rulesUrl == null ? null : rulesUrl + "#" + rule;
    }

    /**
     * Returns a file's name as the path of a relative address (RFC 3986, section 4.2).
     *
     * @param file the file, with either kind of slash
     */
    public static String encodedPath(String file) {
        String path = file.replace('\\', '/');
        try {
            // A colon in the first segment would read as a scheme, and two slashes as a host.
            String encoded = new URI(null, null, "/" + path.replaceFirst("^/+", ""), null).toASCIIString();
            return encoded.substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("'" + file + "' cannot be a path.", e);
        }
    }
}
