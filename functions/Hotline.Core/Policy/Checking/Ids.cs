using System.Text.RegularExpressions;
using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Checking;

/// <summary>Ids go into URLs, storage keys and open data, so only plain kebab-case is let in. Missing ids were noted on reading.</summary>
internal static partial class Ids
{
    public static void Check(string file, IEnumerable<string> ids, FaultList faults) =>
        Check(file, ids, KebabCase.IsMatch, "kebab-case", faults);

    public static void CheckDotted(string file, IEnumerable<string> ids, FaultList faults) =>
        Check(file, ids, id => id.Split('.').All(KebabCase.IsMatch), "dotted kebab-case", faults);

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KebabCase { get; }

    private static void Check(string file, IEnumerable<string> ids, Func<string, bool> isId, string shape, FaultList faults)
    {
        var seen = new HashSet<string>();
        foreach (var id in ids.Where(id => id.Length > 0))
        {
            if (!isId(id))
            {
                faults.Add(file, id, $"id is not {shape}");
            }

            if (!seen.Add(id))
            {
                faults.Add(file, id, "id is there twice");
            }
        }
    }
}
