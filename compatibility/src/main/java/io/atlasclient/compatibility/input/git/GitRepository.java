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
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/** A git repository, only read from. */
public final class GitRepository implements AutoCloseable {
    private static final String MERGE_BASE = "merge-base(";

    private final Repository repository;

    private GitRepository(Repository repository) {
        this.repository = repository;
    }

    /**
     * Opens the repository that a folder belongs to.
     *
     * @param folder a folder of a working tree, or a bare repository
     * @throws ProblemsException if it belongs to none
     */
    public static GitRepository around(Path folder) {
        FileRepositoryBuilder builder = new FileRepositoryBuilder()
                .readEnvironment()
                .findGitDir(folder.toAbsolutePath().toFile());
        if (builder.getGitDir() == null) {
            throw GitProblems.of(
                    folder.toString().isEmpty() ? "." : folder.toString(),
                    "This folder belongs to no git repository.",
                    "Start inside of one.");
        }
        try {
            return new GitRepository(builder.setMustExist(true).build());
        } catch (IOException e) {
            throw GitProblems.of(
                    builder.getGitDir().toString(), "The git repository cannot be read.", "Check it with 'git fsck'.");
        }
    }

    /**
     * Finds the files of a revision.
     *
     * @param revision what git-rev-parse(1) calls a revision, or {@code merge-base(REVISION)} for the newest commit that
     *     it shares with {@code HEAD}
     * @throws ProblemsException if there is no such revision
     */
    public FileTree at(String revision) {
        String source = "git:" + revision;
        try (RevWalk walk = new RevWalk(repository)) {
            boolean isMergeBase = revision.startsWith(MERGE_BASE) && revision.endsWith(")");
            RevCommit commit = isMergeBase
                    ? mergeBase(walk, source, revision.substring(MERGE_BASE.length(), revision.length() - 1))
                    : commit(walk, source, revision);
            return new GitTree(repository, commit, revision);
        } catch (MissingObjectException e) {
            throw GitProblems.of(source, "This clone does not hold the revision.", GitProblems.FETCH_ALL);
        } catch (IOException e) {
            throw GitProblems.of(source, "The repository cannot be read.", "Check it with 'git fsck'.");
        }
    }

    private RevCommit mergeBase(RevWalk walk, String source, String revision) throws IOException {
        walk.markStart(commit(walk, source, "HEAD"));
        walk.markStart(commit(walk, source, revision));
        walk.setRevFilter(RevFilter.MERGE_BASE);
        @Nullable RevCommit base = walk.next();
        if (base != null) {
            return walk.parseCommit(base);
        }
        throw GitProblems.of(
                source,
                isShallow()
                        ? "No common commit is known: this clone is shallow."
                        : "HEAD and " + revision + " have no commit in common.",
                isShallow() ? GitProblems.FETCH_ALL : "Name another revision.");
    }

    private RevCommit commit(RevWalk walk, String source, String revision) throws IOException {
        try {
            @Nullable ObjectId id = repository.resolve(revision + "^{commit}");
            if (id != null) {
                return walk.parseCommit(id);
            }
        } catch (AmbiguousObjectException e) {
            throw GitProblems.of(
                    source, "'" + revision + "' is the beginning of several commits.", "Write more of it.");
        } catch (IncorrectObjectTypeException e) {
            throw GitProblems.of(source, "'" + revision + "' is no commit.", "Name a commit, tag or branch.");
        } catch (RevisionSyntaxException e) {
            throw GitProblems.of(
                    source, "'" + revision + "' is no revision of git.", "Write it as git-rev-parse(1) says.");
        }
        throw isShallow()
                ? GitProblems.of(
                        source,
                        "There is no revision '" + revision + "'; this clone is shallow.",
                        GitProblems.FETCH_ALL)
                : GitProblems.of(
                        source, "There is no revision '" + revision + "'.", "Check the name, or fetch the branch.");
    }

    private boolean isShallow() throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }

    @Override
    public void close() {
        repository.close();
    }
}
