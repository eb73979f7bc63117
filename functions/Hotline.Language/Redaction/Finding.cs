using Hotline.Core.Messages;
using Hotline.Core.Publish;

namespace Hotline.Language.Redaction;

/// <summary>A piece of a text that looks personal. Of findings that overlap the surer one stands and the other keeps its rest.</summary>
internal readonly record struct Finding(int Start, int Length, PersonalKind Kind, LocalText Why)
{
    public int End => Start + Length;
}

/// <summary>Finds one kind of personal data in a text that is folded to half width and simplified script, character by character.</summary>
internal interface IDetector
{
    IEnumerable<Finding> Find(FoldedText text);
}
