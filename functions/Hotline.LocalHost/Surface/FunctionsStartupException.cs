namespace Hotline.LocalHost;

/// <summary>The app was refused; the message lists every fault, one a line.</summary>
public sealed class FunctionsStartupException(IReadOnlyList<string> faults)
    : Exception("The function app cannot start:" + string.Concat(faults.Select(fault => Environment.NewLine + "- " + fault)))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
