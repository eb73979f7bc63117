using System.Globalization;
using Hotline.Core.Policy;
using Hotline.Core.Policy.Editing;
using Hotline.Core.Policy.Versions;

namespace Hotline.Pages.Policy;

/// <summary>Where the pages on the policy are, and what their addresses stand for.</summary>
public static class PolicyAddress
{
    public const string Home = "/policy";
    public const string RoutingTest = "/policy/routing-test";

    private const string Calendar = "calendar-";

    /// <summary>Stands for the properties of the file itself, which have no name.</summary>
    private const string FileItself = "file";

    public static string Proposal(string id) => $"/policy/proposals/{id}";

    public static string Version(int number) => string.Create(CultureInfo.InvariantCulture, $"/policy/versions/{number}");

    public static string File(string file) => $"/policy/files/{SlugOf(file)}";

    public static string Text(string file) => $"{File(file)}/text";

    public static string Entry(string file, PolicyPart part, string key) =>
        $"{File(file)}/{(part.Property.Length == 0 ? FileItself : part.Property)}/{Uri.EscapeDataString(key)}";

    /// <summary>"calendar-2026" for "calendar/2026.json", "routing" for "routing.json".</summary>
    public static string SlugOf(string file) => file[..file.LastIndexOf('.')].Replace('/', '-');

    /// <summary>Null where no policy has such a file.</summary>
    public static string? FileOf(string slug) => slug.StartsWith(Calendar, StringComparison.Ordinal)
        ? $"calendar/{slug[Calendar.Length..]}.json" is var year && PolicyFileSet.IsYear(year) ? year : null
        : PolicyFileSet.Names.FirstOrDefault(name => SlugOf(name) == slug);

    public static string PartOf(string slug) => slug == FileItself ? "" : slug;

    /// <summary>The form on which a fault can be put right, else the file's text.</summary>
    public static string Fault(PolicyFault fault, PolicyFileSet files) =>
        FaultPlace.Find(fault, files) is { } place ? Entry(fault.File, place.Part, place.Key) : Text(fault.File);
}
