package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.sample.model.Team;
import org.sample.model.TeamRoleNames;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        assertThat(Team.builder().addRoleNames(TeamRoleNames.OWNER).build().roleNames()).containsExactly(TeamRoleNames.OWNER);
    }
}
