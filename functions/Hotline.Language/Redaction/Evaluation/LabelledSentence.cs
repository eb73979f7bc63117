using System.Text;
using System.Text.RegularExpressions;
using Hotline.Core.Cases;
using Hotline.Core.Publish;

namespace Hotline.Language.Redaction.Evaluation;

/// <summary>A sentence whose personal data a person marked.</summary>
/// <param name="Half">"dev", on which the redactor was made, or "held", which was written before and only measured.</param>
public sealed partial record LabelledSentence(string Half, string Language, string Text, IReadOnlyList<LabelledSpan> Spans)
{
    /// <summary>Reads lines "half|language|text" in which a span stands as "[kind:text]"; lines with '#' are comments.</summary>
    public static IReadOnlyList<LabelledSentence> Read(TextReader file)
    {
        List<LabelledSentence> sentences = [];
        while (file.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                sentences.Add(Parse(line.Split('|', 3)));
            }
        }

        return sentences;
    }

    private static LabelledSentence Parse(string[] parts)
    {
        var text = new StringBuilder();
        List<LabelledSpan> spans = [];
        var from = 0;
        foreach (var match in Marked.Matches(parts[2]).AsEnumerable())
        {
            text.Append(parts[2], from, match.Index - from);
            var kind = EnumText.TryRead<PersonalKind>(match.Groups["kind"].Value, out var read)
                ? read
                : throw new InvalidDataException($"Unknown kind in \"{match.Value}\".");
            spans.Add(new(text.Length, match.Groups["text"].Length, kind));
            text.Append(match.Groups["text"].ValueSpan);
            from = match.Index + match.Length;
        }

        text.Append(parts[2], from, parts[2].Length - from);
        return new(parts[0], parts[1], text.ToString(), spans);
    }

    [GeneratedRegex(@"\[(?<kind>[a-zA-Z]+):(?<text>[^\]]*)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marked { get; }
}

/// <summary>A marked piece of the sentence.</summary>
public sealed record LabelledSpan(int Start, int Length, PersonalKind Kind);
