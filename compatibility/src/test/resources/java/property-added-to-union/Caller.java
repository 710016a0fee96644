import io.atlasclient.AtlasClient;
import io.atlasclient.compatibility.java.Answers;
import io.atlasclient.model.Cat;
import io.atlasclient.model.Pet;
import io.atlasclient.v20010101.AtlasApi;

/** Tells pets apart. */
public final class Caller {
    private Caller() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasClient client = Answers.with("{\"kind\": \"DOG\"}");
        AtlasApi api = AtlasApi.create(client);
        Pet answer = client.execute(api.pets().getPet("1"));
        describe(answer);
    }

    private static String describe(Pet pet) {
        return pet instanceof Cat cat ? cat.name() : "other";
    }
}
