import io.atlasclient.AtlasClient;
import io.atlasclient.compatibility.java.Answers;
import io.atlasclient.model.Cat;
import io.atlasclient.v20010101.AtlasApi;

/** Reads the tags of a cat. */
public final class Caller {
    private Caller() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasClient client = Answers.with(args[0].equals("base") ? "{\"tags\": [\"old\"]}" : "{\"tags\": [{\"name\": \"old\"}]}");
        AtlasApi api = AtlasApi.create(client);
        Cat answer = client.execute(api.cats().getCat("1"));
        String tag = answer.tags().get(0);
        tag.length();
    }
}
