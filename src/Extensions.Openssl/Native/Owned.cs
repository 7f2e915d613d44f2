namespace MiniPhp.Extensions.Openssl.Native;

/// <summary>Something of OpenSSL's that is freed at the end of a block.</summary>
/// <param name="handle">0 for none.</param>
/// <param name="free">The function that frees it.</param>
internal readonly unsafe ref struct Owned(nint handle, delegate*<nint, void> free)
{
    private readonly delegate*<nint, void> _free = free;

    /// <summary>OpenSSL's; 0 for none.</summary>
    public nint Handle { get; } = handle;

    public bool IsNone => Handle == 0;

    public void Dispose()
    {
        if (Handle != 0)
            _free(Handle);
    }
}
