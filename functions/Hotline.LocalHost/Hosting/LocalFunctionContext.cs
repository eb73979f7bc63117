using System.Security.Cryptography;

namespace Hotline.LocalHost.Hosting;

/// <param name="payload">What the trigger hands over; the function's arguments are read from it.</param>
internal sealed class LocalFunctionContext(
    LocalFunction function,
    object payload,
    IServiceProvider services,
    IReadOnlyDictionary<string, object?> bindingData,
    CancellationToken cancellation) : FunctionContext
{
    private string? _invocationId;

    public LocalFunction Function => function;

    public object Payload => payload;

    public override string InvocationId => _invocationId ??= RandomNumberGenerator.GetHexString(32, lowercase: true);

    public override string FunctionId => function.Definition.Id;

    public override FunctionDefinition FunctionDefinition => function.Definition;

    public override BindingContext BindingContext { get; } = new LocalBindingContext(bindingData);

    public override IServiceProvider InstanceServices { get; set; } = services;

    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    public override CancellationToken CancellationToken => cancellation;

    private sealed class LocalBindingContext(IReadOnlyDictionary<string, object?> data) : BindingContext
    {
        public override IReadOnlyDictionary<string, object?> BindingData => data;
    }
}
