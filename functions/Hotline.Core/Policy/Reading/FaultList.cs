namespace Hotline.Core.Policy.Reading;

/// <summary>Gathers faults while reading and checking go on.</summary>
internal sealed class FaultList
{
    private readonly List<PolicyFault> _faults = [];

    public IReadOnlyList<PolicyFault> All => _faults;

    public IReadOnlySet<string> EntriesOf(string file) => _faults.Where(fault => fault.File == file).Select(fault => fault.Entry).ToHashSet();

    public void Add(string file, string entry, Fault fault) => _faults.Add(new PolicyFault(file, entry, fault));
}
