namespace MiniPhp.Runtime.Values;

/// <summary>A resource value such as a stream: numbered, typed by name, closed explicitly or when its last holder is gone.</summary>
public abstract class PhpResource : HeapValue
{
    /// <summary>Makes a resource that nothing holds yet: it closes at the end of the statement unless it is stored.</summary>
    /// <param name="engine">The engine that numbers it.</param>
    /// <param name="typeName">PHP's name of its type.</param>
    /// <param name="id">A number that was kept for it; 0 for the next one.</param>
    protected PhpResource(Engine engine, string typeName, long id = 0) : base(ValueKind.Resource)
    {
        Engine = engine;
        TypeName = typeName;
        Id = id != 0 ? id : engine.Resources.TakeId();
        engine.Resources.Add(this);
        engine.Lifetime.WatchHeap(this);
    }

    /// <summary>The engine that it belongs to.</summary>
    public Engine Engine { get; }

    /// <summary>The number that var_dump and (int) show; unique in its engine.</summary>
    public long Id { get; }

    /// <summary>What get_resource_type says while the resource is open, e.g. "stream".</summary>
    public string TypeName { get; }

    /// <summary>False once closed; var_dump then says "resource(N) of type (Unknown)".</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>Frees what the resource stands for; nothing happens when it is closed already.</summary>
    public void Close() => Close(isEnd: false);

    /// <param name="isEnd">The end of the request closes it: to what runs meanwhile it is closed already.</param>
    private protected void Close(bool isEnd)
    {
        if (!IsOpen)
            return;
        if (isEnd)
            IsOpen = false;
        OnClosing();
        IsOpen = false;
        OnClosed();
        if (Holders == 0)
            Engine.Resources.Remove(this);
    }

    /// <summary>The end of the request, for a resource that is still open.</summary>
    internal virtual void CloseAtEnd() => Close(isEnd: true);

    /// <summary>Called first, while the resource still counts as open unless the request ends.</summary>
    protected virtual void OnClosing()
    {
    }

    /// <summary>Frees what the resource stands for. Called once.</summary>
    protected abstract void OnClosed();
}
