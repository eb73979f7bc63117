using Hotline.Core.Messages;

namespace Hotline.Core;

/// <summary>
/// One thing that can be wrong with a file of the policy, named. <paramref name="Code"/> is stable and part of the API; the words come
/// from the resources (Messages/FaultTexts) with <paramref name="Arguments"/> filled in.
/// </summary>
public sealed record Fault(string Code, params object[] Arguments)
{
    /// <summary>In English, as consoles and logs have it.</summary>
    public override string ToString() => FaultTexts.Of(this, "en");
}

/// <summary>Names a property of a file within its entry, "name.en": pages call it what their forms call it.</summary>
public sealed record PropertyPath(string Path)
{
    public override string ToString() => Path;
}
