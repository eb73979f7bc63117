using Hotline.Core.Policy;
using Hotline.Language.Places;

namespace Hotline.Tool.Routes;

/// <summary>Reports every fault of a policy, its districts' map included, and the rules between which only their order decides.</summary>
internal static class RoutesCheck
{
    public static int Run(IPolicySource source, TextWriter output)
    {
        try
        {
            var policy = PolicyLoader.Load(source);
            new DistrictMap(policy, source).Check();
            var conflicts = RoutingConflicts.In(policy.RoutingRules);
            Print(output, conflicts.Select(conflict => $"routing.json: {conflict.Later.Id}: {conflict}"));
            output.WriteLine($"{policy.RoutingRules.Count} rules, {conflicts.Count} conflicts");
            return conflicts.Count == 0 ? 0 : 1;
        }
        catch (PolicyException faulty)
        {
            Print(output, faulty.Faults.Select(fault => fault.ToString()));
            output.WriteLine($"{faulty.Faults.Count} faults");
            return 1;
        }
    }

    private static void Print(TextWriter output, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            output.WriteLine(line);
        }
    }
}
