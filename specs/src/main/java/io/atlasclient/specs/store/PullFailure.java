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
package io.atlasclient.specs.store;

import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.Problem;
import java.net.URI;

/** Why a document could not be fetched or kept, told without a stack trace. */
final class PullFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * Names a cause.
     *
     * @param cause what happened, as the end of a sentence, without the full stop
     * @param remedy what to do about it, one sentence
     */
    PullFailure(String cause, String remedy) {
        super(cause, null, false, false);
        this.remedy = remedy;
    }

    Problem toProblem(URI url) {
        return new Problem(url.toString(), "#", "The document could not be fetched: " + getMessage() + ".", remedy);
    }

    Problem toProblem(ApiVersion version, URI url) {
        return new Problem(
                url.toString(), "#", "Version " + version + " could not be pulled: " + getMessage() + ".", remedy);
    }
}
