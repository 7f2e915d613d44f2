using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Information;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Output;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Calls;

/// <summary>
/// A PHP extension written in C#: its functions, constants and classes by name, made when asked for. The source
/// generator derives one class from it for each name given to <see cref="PhpExtensionAttribute"/>; another part of that
/// partial class may override the rest. Instances hold nothing of an engine, so engines may share them.
/// </summary>
public abstract class NativeExtension
{
    /// <summary>The name as extension_loaded() and <c>-m</c> show it.</summary>
    public abstract string Name { get; }

    /// <summary>What phpversion($name) returns; null means PHP's own version.</summary>
    public virtual string? Version => null;

    /// <summary>A new function object, or null. The engine keeps the one that it got.</summary>
    /// <param name="lowerName">In lower case, without leading backslash.</param>
    public virtual NativeFunction? FindFunction(string lowerName) => null;

    /// <summary>All functions' names, lower case, in declaration order.</summary>
    public virtual string[] FunctionNames => [];

    /// <summary>A constant by exact name.</summary>
    public virtual bool TryGetConstant(string name, out Value value)
    {
        value = Value.Undefined;
        return false;
    }

    /// <summary>True for the name of a constant whose reading raises a deprecation.</summary>
    public virtual bool IsConstantDeprecated(string name) => false;

    /// <summary>All constants' names, in declaration order.</summary>
    public virtual string[] ConstantNames => [];

    /// <summary>How to declare a class, or null.</summary>
    /// <param name="lowerName">In lower case, without leading backslash.</param>
    public virtual NativeClassDefinition? FindClass(string lowerName) => null;

    /// <summary>All classes' names as declared.</summary>
    public virtual string[] ClassNames => [];

    /// <summary>The php.ini settings that it adds.</summary>
    public virtual IniSetting[] IniSettings => [];

    /// <summary>The extensions that it needs or uses.</summary>
    public virtual ExtensionDependency[] Dependencies => [];

    /// <summary>Writes what phpinfo() says about the extension below its name: unless it says otherwise, its version and its settings.</summary>
    public virtual void Describe(InformationText text)
    {
        text.BeginTable();
        text.Row("Version", Version ?? Constants.VersionConstants.Php);
        text.Settings(Name);
    }

    /// <summary>Makes the filters for streams known that it has. Called when a script first asks for a filter.</summary>
    public virtual void AddStreamFilters(StreamFilterTable filters)
    {
    }

    /// <summary>Makes the schemes known that it opens. Called when a script first asks for a scheme that is not among the core's.</summary>
    public virtual void AddStreamWrappers(StreamWrapperTable wrappers)
    {
    }

    /// <summary>Makes the handler that ob_start() starts for a name instead of calling a function; null when it has none of that name.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="name">As the script wrote it. It begins like one of the extension's functions.</param>
    /// <param name="chunkSize">Bytes at which the buffer empties itself; 0 for never.</param>
    public virtual OutputHandler? CreateOutputHandler(Engine engine, string name, long chunkSize) => null;

    /// <summary>Whether an output handler, one of its own or a function, may start beside those that are open; when not, it says why in a warning.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="name">The handler's name, which begins like one of the extension's functions.</param>
    public virtual bool MayStartOutputHandler(Engine engine, string name) => true;

    /// <summary>Opens the output buffers that its settings ask for. Called before a script runs if anything of the extension has been asked for, such as a setting.</summary>
    public virtual void StartOutput(Engine engine)
    {
    }

    /// <summary>Makes the value that the options of a stream's context get for the other side's certificate; undefined when it has none.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="certificate">OpenSSL's certificate, which the value takes over when there is one.</param>
    public virtual Value CreatePeerCertificate(Engine engine, nint certificate) => Value.Undefined;

    /// <summary>The default time zone, from the extension that knows it.</summary>
    public virtual ILocalZone? LocalZone(Engine engine) => null;

    /// <summary>Called once for each engine that uses the extension, before any script runs.</summary>
    public virtual void Start(Engine engine)
    {
    }

    /// <summary>Called when a script has ended, after shutdown functions and destructors.</summary>
    public virtual void End(Engine engine)
    {
    }
}

/// <summary>An extension that another one needs or uses.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">"Required" or "Optional".</param>
public sealed record ExtensionDependency(string Name, string Kind);
