namespace MiniPhp.Runtime.Values;

/// <summary>A resource value such as a stream: numbered, typed by name, closed explicitly or when its last holder is gone.</summary>
public abstract class PhpResource(long id, string typeName) : HeapValue(ValueKind.Resource)
{
    /// <summary>The number that var_dump and (int) show; unique in its engine.</summary>
    public long Id { get; } = id;

    /// <summary>What get_resource_type says while the resource is open, e.g. "stream".</summary>
    public string TypeName { get; } = typeName;

    /// <summary>False once closed; var_dump then says "resource(N) of type (Unknown)".</summary>
    public bool IsOpen { get; protected set; } = true;

    /// <summary>Frees what the resource stands for. Called once, by a close function or when the last holder is gone.</summary>
    public abstract void Close();
}
