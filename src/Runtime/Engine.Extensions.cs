using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Output;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime;

// What the extensions that this engine uses offer, made on first use and then kept.
public abstract partial class Engine
{
    private Dictionary<string, NativeFunction> NativeFunctions => field ??= [];

    private Dictionary<string, PhpClass> NativeClasses => field ??= [];

    /// <summary>The extensions, as the host listed them.</summary>
    public NativeExtension[] Extensions { get; private set; } = [];

    /// <summary>Says which extensions exist. Called once, before any script runs.</summary>
    public void UseExtensions(params NativeExtension[] extensions)
    {
        Extensions = extensions;
        Ini.AddExtensions(extensions);
        foreach (NativeExtension extension in extensions)
            extension.Start(this);
    }

    /// <summary>A native function by lower-case name, or null.</summary>
    protected internal NativeFunction? FindNativeFunction(string lowerName)
    {
        if (NativeFunctions.TryGetValue(lowerName, out NativeFunction? found))
            return found;
        if (Ini.IsDisabled(lowerName))
            return null;
        foreach (NativeExtension extension in Extensions)
        {
            if (extension.FindFunction(lowerName) is not { } function)
                continue;
            NativeFunctions.Add(lowerName, function);
            return function;
        }

        return null;
    }

    /// <summary>A native class by lower-case name, declared now if it was not yet; null when there is none.</summary>
    protected internal PhpClass? FindNativeClass(string lowerName)
    {
        if (NativeClasses.TryGetValue(lowerName, out PhpClass? found))
            return found;
        foreach (NativeExtension extension in Extensions)
        {
            if (extension.FindClass(lowerName) is not { } definition)
                continue;
            PhpClass declared = definition.Declare(this);
            NativeClasses.Add(lowerName, declared);
            if (Ini.IsClassDisabled(lowerName))
                declared.Disable();
            return declared;
        }

        return null;
    }

    /// <summary>A constant of an extension, by exact name.</summary>
    protected internal bool TryGetNativeConstant(string name, out Value value)
    {
        foreach (NativeExtension extension in Extensions)
        {
            if (!extension.TryGetConstant(name, out value))
                continue;
            if (value.IsString)
                value.Heap!.Intern();
            return true;
        }

        value = Value.Undefined;
        return false;
    }

    /// <summary>Reports that a constant is deprecated, if it is.</summary>
    /// <param name="name">The constant's.</param>
    /// <param name="shown">As the message names it.</param>
    /// <returns>Whether it is.</returns>
    public bool ReportDeprecatedConstant(string name, string shown)
    {
        foreach (NativeExtension extension in Extensions)
        {
            if (!extension.IsConstantDeprecated(name))
                continue;
            Deprecated("Constant " + shown + " is deprecated");
            return true;
        }

        return false;
    }

    /// <summary>The handler that an extension has for a name given to ob_start(); null when none has one.</summary>
    public OutputHandler? CreateOutputHandler(string name, long chunkSize)
    {
        foreach (NativeExtension extension in Extensions)
        {
            if (extension.CreateOutputHandler(this, name, chunkSize) is { } handler)
                return handler;
        }

        return null;
    }

    /// <summary>Whether an output handler may start beside those that are open; when not, a warning says why.</summary>
    public bool MayStartOutputHandler(string name)
    {
        foreach (NativeExtension extension in Extensions)
        {
            if (!extension.MayStartOutputHandler(this, name))
                return false;
        }

        return true;
    }

    /// <summary>An extension by name, any case; null when this engine does not use it.</summary>
    public NativeExtension? FindExtension(string name)
    {
        foreach (NativeExtension extension in Extensions)
        {
            if (extension.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return extension;
        }

        return null;
    }

    /// <summary>The time zone that times are in by default; null, which means UTC, without the extension that knows zones.</summary>
    public ILocalZone? LocalZone => FindExtension("date")?.LocalZone(this);
}
