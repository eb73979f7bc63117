using Hotline.Core.Cases;

namespace Hotline.Core.Rate.Sampling;

/// <summary>A case that may be drawn.</summary>
public interface ISampled
{
    Reference Reference { get; }

    /// <summary>Who handled it.</summary>
    string Department { get; }

    /// <summary>Keyed hash; nobody is drawn twice.</summary>
    string Person { get; }
}
