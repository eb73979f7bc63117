using Azure.Storage.Queues;

namespace Hotline.LocalHost.Tests.Hosting;

public sealed class AzuriteTests
{
    [Fact]
    public async Task Emulator_StartedAgainOnItsFolder_StillHasItsData()
    {
        var folder = Directory.CreateTempSubdirectory("azurite-");
        try
        {
            await using (var first = await Azurite.StartAsync(folder.FullName))
            {
                var queue = new QueueClient(first.ConnectionString, "kept");
                await queue.CreateAsync();
                await queue.SendMessageAsync("still here");
            }

            await using var second = await Azurite.StartAsync(folder.FullName);

            var message = await new QueueClient(second.ConnectionString, "kept").PeekMessageAsync();
            message.Value.MessageText.ShouldBe("still here");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
