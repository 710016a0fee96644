import io.atlasclient.AtlasClient;
import io.atlasclient.compatibility.java.Answers;
import io.atlasclient.model.Cat;
import io.atlasclient.model.Dog;
import io.atlasclient.model.Pet;
import io.atlasclient.v20010101.AtlasApi;

/** Tells pets apart, without a default. */
public final class Caller {
    private Caller() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasClient client = Answers.with("{\"kind\": \"EEL\"}");
        AtlasApi api = AtlasApi.create(client);
        Pet answer = client.execute(api.pets().getPet("1"));
        describe(answer);
    }

    private static String describe(Pet pet) {
        return switch (pet) {
            case Cat cat -> "cat " + cat.name();
            case Dog dog -> "dog " + dog.name();
            case Pet.Unknown unknown -> "unknown";
        };
    }
}
