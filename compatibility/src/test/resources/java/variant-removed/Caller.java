import io.atlasclient.AtlasClient;
import io.atlasclient.compatibility.java.Answers;
import io.atlasclient.model.Eel;
import io.atlasclient.model.Pet;
import io.atlasclient.v20010101.AtlasApi;

/** Reads the name of an eel. */
public final class Caller {
    private Caller() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasClient client = Answers.with("{\"kind\": \"EEL\"}");
        AtlasApi api = AtlasApi.create(client);
        Pet answer = client.execute(api.pets().getPet("1"));
        ((Eel) answer).name();
    }
}
