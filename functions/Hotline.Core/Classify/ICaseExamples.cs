using Hotline.Core.Cases;

namespace Hotline.Core.Classify;

/// <summary>
/// Which cases have a category that a person at the desk gave them: labelled examples, kept by reference only. The words stay with
/// the case, encrypted, and are gone from here when they are erased there.
/// </summary>
public interface ICaseExamples
{
    /// <summary>Safe to repeat.</summary>
    Task NoteAsync(Reference reference, CancellationToken cancellation);

    /// <summary>Those received in one month.</summary>
    IAsyncEnumerable<Reference> ListAsync(Publish.Month month, CancellationToken cancellation);
}
