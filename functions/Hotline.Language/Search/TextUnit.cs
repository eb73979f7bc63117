namespace Hotline.Language.Search;

/// <summary>The smallest thing that is searched for: one ideograph, or a run of letters or of digits.</summary>
/// <param name="Term">As it is indexed: one width, one case, one script, no accents.</param>
/// <param name="Position">Neighbours differ by one; whatever parts words leaves a gap.</param>
/// <param name="Start">Where it begins in the text as it was written.</param>
/// <param name="End">Behind its last character there.</param>
internal readonly record struct TextUnit(string Term, int Position, int Start, int End, bool IsIdeograph);
