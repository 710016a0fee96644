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
package io.atlasclient.compatibility.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * An edit that a document can be given.
 *
 * @param kind what is done
 * @param effect what that means to callers
 * @param pointer where
 * @param replacement what stands there afterwards; null if nothing does
 * @param isUndone whether the edited document is the old one, so that the edit is taken back
 */
record Edit(
        String kind,
        Mutation.Effect effect,
        String pointer,
        @Nullable JsonNode replacement,
        boolean isUndone) {

    static Edit done(String kind, Mutation.Effect effect, String pointer, @Nullable JsonNode replacement) {
        return new Edit(kind, effect, pointer, replacement, false);
    }

    /** What narrows a request when it is done widens a response when it is taken back. */
    static Edit undone(String kind, String pointer, JsonNode replacement) {
        return new Edit(kind + " undone", Mutation.Effect.WIDENS_RESPONSE, pointer, replacement, true);
    }

    Mutation of(JsonNode tree) {
        JsonNode edited = Edits.edited(tree, pointer, node -> replacement);
        return isUndone
                ? new Mutation(kind, effect, pointer, edited, tree)
                : new Mutation(kind, effect, pointer, tree, edited);
    }
}
