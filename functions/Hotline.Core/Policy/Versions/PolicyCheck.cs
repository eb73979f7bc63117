using Hotline.Core.Calendar;

namespace Hotline.Core.Policy.Versions;

/// <summary>A check of policy files that needs more than Core knows, such as the geometry of the districts' map.</summary>
public interface IPolicyFileCheck
{
    IReadOnlyList<PolicyFault> FaultsOf(CityPolicy policy, IPolicySource files);
}

/// <summary>Everything wrong with a set of files that is to be the policy, at once: in itself, and against the one in force.</summary>
public sealed class PolicyCheck(IEnumerable<IPolicyFileCheck> more)
{
    public IReadOnlyList<PolicyFault> FaultsOf(PolicyFileSet files, PolicyFileSet inForce)
    {
        var (policy, faults) = Load(files);
        return
        [
            .. faults,
            .. files.Paths.Where(PolicyFileSet.IsYear).SelectMany(path => FaultsOfYear(path, files)),
            .. policy is null ? [] : FaultsOfCalendar(policy, files),
            .. policy is null ? [] : more.SelectMany(check => check.FaultsOf(policy, files)),
            .. UsedEntries.RemovedFrom(files, inForce),
        ];
    }

    private static (CityPolicy? Policy, IReadOnlyList<PolicyFault> Faults) Load(PolicyFileSet files)
    {
        try
        {
            return (PolicyLoader.Load(files), []);
        }
        catch (PolicyException refused)
        {
            return (null, refused.Faults);
        }
    }

    private static List<PolicyFault> FaultsOfYear(string path, PolicyFileSet files)
    {
        try
        {
            CalendarYear.Parse(path, files.Read(path)!);
            return [];
        }
        catch (InvalidCalendarException refused)
        {
            return Of(refused);
        }
    }

    /// <summary>What only shows when the years stand side by side; each for itself was judged before.</summary>
    private static List<PolicyFault> FaultsOfCalendar(CityPolicy policy, PolicyFileSet files)
    {
        try
        {
            CityCalendar.Load(policy, files);
            return [];
        }
        catch (InvalidCalendarException refused)
        {
            return files.Paths.Where(PolicyFileSet.IsYear).Any(path => FaultsOfYear(path, files).Count > 0) ? [] : Of(refused);
        }
    }

    /// <summary>The calendar itself knows its years, not the folder in which they stand.</summary>
    private static List<PolicyFault> Of(InvalidCalendarException refused) =>
        [.. refused.Faults.Select(fault => new PolicyFault($"{CityCalendar.Folder}{Path.GetFileName(fault.File)}", fault.Entry, fault.Fault))];
}
