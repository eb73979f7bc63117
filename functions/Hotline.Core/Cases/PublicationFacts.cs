namespace Hotline.Core.Cases;

/// <summary>Anyone may read the case under that number. Words: the <see cref="PublicText"/>, as it was published.</summary>
public sealed record CasePublished(string Number) : CaseFact;

/// <summary>Nobody finds it under that number any more. Words: the reason.</summary>
public sealed record PublicationWithdrawn(string Number) : CaseFact;
