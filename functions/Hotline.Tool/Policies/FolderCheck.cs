using System.Globalization;
using Hotline.Core.Messages;
using Hotline.Core.Policy;
using Hotline.Core.Policy.Versions;
using Hotline.Language.Places;

namespace Hotline.Tool.Policies;

/// <summary>
/// Judges a policy as the service would, the calendar and the districts' map included, and its routing rules against each other. The
/// partners of an exchange are settings of the service, and so not judged here.
/// </summary>
internal static class FolderCheck
{
    private static readonly LocalText Summary = new("{0} 个文件，{1} 处问题", "{0} 個檔案，{1} 處問題", "{0} files, {1} faults");

    /// <returns>The exit code: 1 when anything is wrong.</returns>
    public static int Run(IPolicySource source, string language, TextWriter output)
    {
        var files = PolicyFileSet.Of(source);
        var faults = new PolicyCheck([new DistrictFileCheck()]).FaultsOf(files, files);
        List<PolicyFault> all = [.. PolicyFileSet.StrangersIn(source), .. faults.Count > 0 ? faults : RoutingConflicts.In(PolicyLoader.Load(files))];
        foreach (var fault in all)
        {
            output.WriteLine(fault.In(language));
        }

        output.WriteLine(string.Format(CultureInfo.InvariantCulture, Summary.In(language), files.Paths.Count, all.Count));
        return all.Count == 0 ? 0 : 1;
    }
}
