namespace Hotline.LocalHost.Discovery;

/// <summary>Everything that keeps the app from starting, gathered so that one start names all of it.</summary>
internal sealed class Faults
{
    private readonly List<string> _all = [];

    public void Add(string subject, string fault) => _all.Add($"{subject}: {fault}");

    public void ThrowIfAny()
    {
        if (_all.Count > 0)
        {
            throw new FunctionsStartupException(_all);
        }
    }
}
