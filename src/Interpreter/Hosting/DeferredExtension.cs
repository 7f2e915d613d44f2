using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Output;
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

    /// <summary>It has nothing but classes: no settings, no stream filters and no stream wrappers either.</summary>
    private bool HasOnlyClasses => declared.FunctionPrefixes is [] && declared.ConstantPrefixes is [];

    public override string[] FunctionNames => HasOnlyClasses ? [] : Made.FunctionNames;

    public override string[] ConstantNames => HasOnlyClasses ? [] : Made.ConstantNames;

    public override string[] ClassNames => Made.ClassNames;

    public override IniSetting[] IniSettings => HasOnlyClasses ? [] : Made.IniSettings;

    public override NativeFunction? FindFunction(string lowerName) => MayBe(lowerName, declared.FunctionPrefixes) ? Made.FindFunction(lowerName) : null;

    public override NativeClassDefinition? FindClass(string lowerName) =>
        MayBe(lowerName, declared.ClassPrefixes) ? Made.FindClass(lowerName) : null;

    public override bool TryGetConstant(string name, out Value value)
    {
        value = Value.Undefined;
        return MayBe(name, declared.ConstantPrefixes) && Made.TryGetConstant(name, out value);
    }

    public override bool IsConstantDeprecated(string name) => MayBe(name, declared.ConstantPrefixes) && Made.IsConstantDeprecated(name);

    public override ExtensionDependency[] Dependencies => Made.Dependencies;

    public override void Describe(Runtime.Information.InformationText text) => Made.Describe(text);

    public override void AddStreamFilters(StreamFilterTable filters)
    {
        if (!HasOnlyClasses)
            Made.AddStreamFilters(filters);
    }

    public override void AddStreamWrappers(StreamWrapperTable wrappers)
    {
        if (!HasOnlyClasses)
            Made.AddStreamWrappers(wrappers);
    }

    public override OutputHandler? CreateOutputHandler(Engine engine, string name, long chunkSize) =>
        MayBe(name, declared.FunctionPrefixes) ? Made.CreateOutputHandler(engine, name, chunkSize) : null;

    public override bool MayStartOutputHandler(Engine engine, string name) =>
        !MayBe(name, declared.FunctionPrefixes) || Made.MayStartOutputHandler(engine, name);

    public override void StartOutput(Engine engine) => _made?.StartOutput(engine);

    public override Value CreatePeerCertificate(Engine engine, nint certificate) => Made.CreatePeerCertificate(engine, certificate);

    public override ILocalZone? LocalZone(Engine engine) => HasOnlyClasses ? null : Made.LocalZone(engine);

    public override void Start(Engine engine) => _engine = engine;

    public override void End(Engine engine) => _made?.End(engine);

    /// <summary>False for a name that cannot be one of its, as far as the prefixes say.</summary>
    private bool MayBe(string name, string[]? prefixes)
    {
        if (_made is not null || prefixes is null)
            return true;
        foreach (string prefix in prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private NativeExtension Made => _made ?? Make();

    private NativeExtension Make()
    {
        _made = declared.Create();
        if (_engine is not null)
            _made.Start(_engine);
        return _made;
    }
}
