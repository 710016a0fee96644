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
package io.atlasclient.compatibility.input.tree;

/** Files below one folder; nothing outside it can be reached. */
public interface FileTree {
    /**
     * Reads a file.
     *
     * @param path names separated by {@code /}, without {@code .} and {@code ..}
     * @return at most 64 MiB
     * @throws io.atlasclient.specs.ProblemsException if there is no such file, it is too large, or it lies elsewhere
     */
    byte[] read(String path);

    /**
     * Returns whether there is a folder.
     *
     * @param path as in {@link #read}; empty for the tree itself
     */
    boolean isFolder(String path);

    /**
     * Returns whether there is a file.
     *
     * @param path as in {@link #read}
     */
    boolean isFile(String path);

    /**
     * Returns how a file is named to the user.
     *
     * @param path as in {@link #read}
     */
    String name(String path);

    /**
     * Returns what exactly a file's name means, such as the commit behind a branch.
     *
     * @param path as in {@link #read}
     */
    String resolved(String path);

    /**
     * Returns a file as editors and repositories name it.
     *
     * @param path as in {@link #read}
     */
    String file(String path);
}
