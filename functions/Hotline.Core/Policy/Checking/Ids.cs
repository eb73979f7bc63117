using System.Text.RegularExpressions;
using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Checking;

/// <summary>Ids go into URLs, storage keys and open data, so only plain kebab-case is let in. Missing ids were noted on reading.</summary>
internal static partial class Ids
{
    public static void Check(string file, IEnumerable<string> ids, FaultList faults) =>
        Check(file, ids, KebabCase.IsMatch, Faults.IdNotKebabCase(), faults);

    public static void CheckDotted(string file, IEnumerable<string> ids, FaultList faults) =>
        Check(file, ids, id => id.Split('.').All(KebabCase.IsMatch), Faults.IdNotDotted(), faults);

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KebabCase { get; }

    private static void Check(string file, IEnumerable<string> ids, Func<string, bool> isId, Fault otherwise, FaultList faults)
    {
        var seen = new HashSet<string>();
        foreach (var id in ids.Where(id => id.Length > 0))
        {
            if (!isId(id))
            {
                faults.Add(file, id, otherwise);
            }

            if (!seen.Add(id))
            {
                faults.Add(file, id, Faults.IdTwice());
            }
        }
    }
}
