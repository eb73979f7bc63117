using Hotline.Functions.Http;

namespace Hotline.Functions.Policy;

/// <summary>Changed files in a request: <c>files</c> by name, each whole, and <c>remove</c>, the names of those to be taken out.</summary>
internal static class PolicyBody
{
    public static IReadOnlyDictionary<string, string?> Changes(Fields body)
    {
        var changes = body.Named("files").ToDictionary(file => file.Key, file => (string?)file.Value);
        foreach (var name in body.Texts("remove"))
        {
            changes[name] = null;
        }

        return changes;
    }

    /// <summary>The version of the proposal that was looked over.</summary>
    public static int Version(Fields body, List<Error> faults)
    {
        var version = body.Whole("version");
        faults.AddRange(body.Faults());
        if (version is null && faults.Count == 0)
        {
            faults.Add(Errors.Required("version"));
        }

        return version ?? 0;
    }
}
