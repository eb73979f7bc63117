namespace Hotline.Core.Policy;

/// <summary>Where policy files come from. Paths use '/', such as "calendar/2026.json".</summary>
public interface IPolicySource
{
    /// <summary>All files of the source, in ordinal order.</summary>
    IReadOnlyList<string> Paths { get; }

    /// <summary>The content of a file, null where there is none.</summary>
    byte[]? Read(string path);
}
