using Hotline.Core.Access;

namespace Hotline.Core.Cases;

/// <summary>Words: the reason.</summary>
public sealed record HandOverProposed(string? Account, string? Department) : CaseFact;

/// <summary>First-contact responsibility passed to <paramref name="FirstContact"/>.</summary>
public sealed record HandOverAccepted(Actor FirstContact) : CaseFact;

/// <summary>Words: why not.</summary>
public sealed record HandOverDeclined : CaseFact;
