using Hotline.Core.Cases;
using Hotline.Core.Classify;
using Hotline.Core.Publish;

namespace Hotline.Core.Tests.Builders;

/// <summary>What was noted to learn from, in order.</summary>
internal sealed class NotedExamples : ICaseExamples
{
    public List<Reference> All { get; } = [];

    public Task NoteAsync(Reference reference, CancellationToken cancellation)
    {
        All.Add(reference);
        return Task.CompletedTask;
    }

    public IAsyncEnumerable<Reference> ListAsync(Month month, CancellationToken cancellation) =>
        All.Where(reference => reference.Digits.StartsWith(month.First.ToString("yyMM", null), StringComparison.Ordinal)).ToAsyncEnumerable();
}
