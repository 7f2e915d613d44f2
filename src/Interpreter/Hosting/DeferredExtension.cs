using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Hosting;

/// <summary>
/// An extension whose assembly is loaded when something asks for more than its name: a script that needs only the core does not pay for
/// the others. For one engine.
/// </summary>
internal sealed class DeferredExtension(EngineExtension declared) : NativeExtension
{
    private NativeExtension? _made;
    private Engine? _engine;

    public override string Name => declared.Name;

    public override string? Version => Made.Version;

    public override string[] FunctionNames => Made.FunctionNames;

    public override string[] ConstantNames => Made.ConstantNames;

    public override string[] ClassNames => Made.ClassNames;

    public override IniSetting[] IniSettings => Made.IniSettings;

    public override NativeFunction? FindFunction(string lowerName) => Made.FindFunction(lowerName);

    public override NativeClassDefinition? FindClass(string lowerName) => Made.FindClass(lowerName);

    public override bool TryGetConstant(string name, out Value value) => Made.TryGetConstant(name, out value);

    public override void AddStreamFilters(StreamFilterTable filters) => Made.AddStreamFilters(filters);

    public override void Start(Engine engine) => _engine = engine;

    public override void End(Engine engine) => _made?.End(engine);

    private NativeExtension Made => _made ?? Make();

    private NativeExtension Make()
    {
        _made = declared.Create();
        if (_engine is not null)
            _made.Start(_engine);
        return _made;
    }
}
