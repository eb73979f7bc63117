using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using Hotline.Core.Search;
using Hotline.Language.Search;
using Hotline.Language.Text;

namespace Hotline.Language.Tests.Search;

/// <summary>Search against looking at every text, which knows nothing of units, pairs and positions.</summary>
public sealed class CompletenessProperties
{
    [Property(MaxTest = 60)]
    public void Search_ForPiecesOfTexts_FindsExactlyThoseThatHoldThem(int seed)
    {
        var random = new RandomText(seed);
        var documents = Enumerable.Range(0, 40).Select(_ => ADocument.Saying(random.Next())).ToList();
        using var index = new LuceneCaseIndex(new FilesInMemory(), SmallCity.Policy, TimeProvider.System);
        index.WriteAsync(documents, CancellationToken.None).GetAwaiter().GetResult().ShouldBeTrue();

        for (var asked = 0; asked < 20; asked++)
        {
            var pieces = Enumerable.Range(0, 1 + random.Below(2)).Select(_ => random.PieceOf(documents[random.Below(documents.Count)].Text)).ToList();

            var found = index.SearchAsync(new() { Text = string.Join(' ', pieces), Scope = SearchScope.Everything, Take = 100 }, CancellationToken.None)
                .GetAwaiter().GetResult();

            found.Hits.Select(hit => hit.Case.Text).Order(StringComparer.Ordinal).ShouldBe(
                documents.Select(document => document.Text).Where(text => pieces.All(piece => Holds(text, piece))).Order(StringComparer.Ordinal),
                $"asked for '{string.Join(' ', pieces)}'");
            found.Hits.ShouldAllBe(hit => hit.Snippet.Any(part => part.Hit));
        }
    }

    private static bool Holds(string text, string piece)
    {
        var (whole, part) = (Plain(text), Plain(piece));
        for (var at = whole.IndexOf(part, StringComparison.Ordinal); at >= 0; at = whole.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(whole, at) && IsEdge(whole, at + part.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Not inside a word or a number.</summary>
    private static bool IsEdge(string text, int at) =>
        at == 0 || at == text.Length || RandomText.Sort(text[at - 1]) == 0 || RandomText.Sort(text[at - 1]) != RandomText.Sort(text[at]);

    private static string Plain(string text) => string.Concat(
        NormalText.Of(text).Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
