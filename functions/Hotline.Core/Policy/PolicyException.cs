using Hotline.Core.Messages;

namespace Hotline.Core.Policy;

/// <summary>One thing wrong in a policy file; <paramref name="Entry"/> is the entry's id, or its place where it has none.</summary>
public sealed record PolicyFault(string File, string Entry, Fault Fault)
{
    public override string ToString() => In("en");

    /// <summary>One line, as consoles and logs have it.</summary>
    public string In(string language) => $"{File}: {Entry}: {FaultTexts.Of(Fault, language)}";
}

/// <summary>The policy cannot be used; carries all faults, so that they can be mended in one go.</summary>
public sealed class PolicyException(IReadOnlyList<PolicyFault> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<PolicyFault> Faults => faults;
}
