namespace Hotline.Tool.Demonstration;

/// <summary>How to try the demonstration city: a case to look up, a month with ratings ("yyyy-MM"), and who can sign in.</summary>
internal sealed record DemonstrationGuide(string Reference, string QueryCode, string Month, IReadOnlyList<Person> People, string OtherPeople);
