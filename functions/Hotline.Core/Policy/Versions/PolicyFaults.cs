namespace Hotline.Core.Policy.Versions;

/// <summary>Faults of policy files as a refusal names them: each under its file.</summary>
internal static class PolicyFaults
{
    public static ErrorList Refuse(IEnumerable<PolicyFault> faults) => new(faults.Select(fault => Errors.PolicyFault(fault.File, fault.Entry, fault.Fault)));
}
