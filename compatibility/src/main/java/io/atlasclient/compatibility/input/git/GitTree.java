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
package io.atlasclient.compatibility.input.git;

import io.atlasclient.compatibility.input.tree.FileTree;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.tree.TreeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The files of one commit. */
final class GitTree implements FileTree {
    /** As long as git shows commits of large repositories. */
    private static final int ABBREVIATION = 12;

    private final Repository repository;
    private final RevCommit commit;
    private final String revision;

    /**
     * Names the files.
     *
     * @param repository stays open while files are read
     * @param commit the commit
     * @param revision the commit as the user named it
     */
    GitTree(Repository repository, RevCommit commit, String revision) {
        this.repository = repository;
        this.commit = commit;
        this.revision = revision;
    }

    @Override
    public byte[] read(String path) {
        Entry entry = find(path).orElseThrow(() -> problem(path, "The revision has no such file.", "Check the path."));
        if (!entry.isFile()) {
            throw problem(path, "This is no regular file.", "Name a file that holds a document.");
        }
        try {
            ObjectLoader object = repository.open(entry.id());
            if (object.getSize() > TreeReader.MAX_BYTES) {
                throw problem(path, "The document is larger than 64 MiB.", "Split it.");
            }
            return object.getBytes(TreeReader.MAX_BYTES);
        } catch (MissingObjectException e) {
            throw problem(path, "This clone does not hold the file's content.", GitProblems.FETCH_ALL);
        } catch (IOException e) {
            throw problem(path, "The file cannot be read from the repository.", "Check it with 'git fsck'.");
        }
    }

    @Override
    public boolean isFolder(String path) {
        return path.isEmpty()
                || find(path)
                        .filter(entry -> entry.mode().equals(FileMode.TREE))
                        .isPresent();
    }

    @Override
    public boolean isFile(String path) {
        return find(path).filter(Entry::isFile).isPresent();
    }

    @Override
    public String name(String path) {
        return "git:" + revision + ":" + path;
    }

    @Override
    public String resolved(String path) {
        return name(path) + " (commit " + commit.abbreviate(ABBREVIATION).name() + ")";
    }

    @Override
    public String file(String path) {
        return path;
    }

    private Optional<Entry> find(String path) {
        try (TreeWalk walk = TreeWalk.forPath(repository, path, commit.getTree())) {
            return walk == null ? Optional.empty() : Optional.of(new Entry(walk.getObjectId(0), walk.getFileMode(0)));
        } catch (MissingObjectException e) {
            throw problem(path, "This clone does not hold the revision's files.", GitProblems.FETCH_ALL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProblemsException problem(String path, String message, String remedy) {
        return GitProblems.of(name(path), message, remedy);
    }

    private record Entry(ObjectId id, FileMode mode) {
        boolean isFile() {
            return mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
        }
    }
}
