// Code generated from data/*.toml by go generate; DO NOT EDIT.

package catalogue

var no, yes = false, true

var table = []compiled{
	{
		library: Library{Name: "aiofiles", Distribution: "aiofiles", Modules: []string{"aiofiles", "aiofiles.os", "aiofiles.ospath", "aiofiles.tempfile", "aiofiles.threadpool"}},
		groups: []group{
			{
				names: []string{"aiofiles.open"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"aiofiles.os.access", "aiofiles.os.getcwd", "aiofiles.os.link", "aiofiles.os.listdir", "aiofiles.os.makedirs", "aiofiles.os.mkdir", "aiofiles.os.readlink", "aiofiles.os.remove", "aiofiles.os.removedirs", "aiofiles.os.rename", "aiofiles.os.renames", "aiofiles.os.replace", "aiofiles.os.rmdir", "aiofiles.os.scandir", "aiofiles.os.stat", "aiofiles.os.symlink", "aiofiles.os.unlink", "aiofiles.ospath.exists", "aiofiles.ospath.getsize", "aiofiles.ospath.isdir", "aiofiles.ospath.isfile", "aiofiles.ospath.islink", "aiofiles.ospath.getmtime", "aiofiles.ospath.samefile"},
				row:   Symbol{Kind: "function", Async: true},
			},
		},
		types: []Type{},
		aliases: [][2]string{
			{"aiofiles.os.path", "aiofiles.ospath"},
		},
	},
	{
		library: Library{Name: "aiohttp", Distribution: "aiohttp", Modules: []string{"aiohttp", "aiohttp.web", "aiohttp.client"}},
		groups: []group{
			{
				names: []string{"aiohttp.ClientSession.get", "aiohttp.ClientSession.options", "aiohttp.ClientSession.head", "aiohttp.ClientSession.post", "aiohttp.ClientSession.put", "aiohttp.ClientSession.patch", "aiohttp.ClientSession.delete", "aiohttp.ClientSession.request", "aiohttp.ClientSession.ws_connect"},
				row:   Symbol{Kind: "function", Returns: "contextlib.AbstractAsyncContextManager[aiohttp.ClientResponse]"},
			},
			{
				names: []string{"aiohttp.ClientResponse.json", "aiohttp.ClientResponse.text", "aiohttp.ClientResponse.read", "aiohttp.ClientResponse.wait_for_close", "aiohttp.ClientSession.close"},
				row:   Symbol{Kind: "function", Async: true},
			},
			{
				names: []string{"aiohttp.web.run_app"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "runs a second event loop, or raises RuntimeError", Alternatives: []Alternative{{Call: "aiohttp.web.AppRunner", Requires: "aiohttp", Framework: "asyncio"}}},
			},
			{
				names: []string{"aiohttp.web.Application.add_routes"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"aiohttp.web.get", "aiohttp.web.post", "aiohttp.web.put", "aiohttp.web.patch", "aiohttp.web.delete", "aiohttp.web.head", "aiohttp.web.view"},
				row:   Symbol{Kind: "function", LoopCallback: "handler@1"},
			},
			{
				names: []string{"aiohttp.web.RouteTableDef.get", "aiohttp.web.RouteTableDef.post", "aiohttp.web.RouteTableDef.put", "aiohttp.web.RouteTableDef.patch", "aiohttp.web.RouteTableDef.delete", "aiohttp.web.RouteTableDef.head", "aiohttp.web.RouteTableDef.options", "aiohttp.web.RouteTableDef.route", "aiohttp.web.RouteTableDef.view", "aiohttp.web.middleware"},
				row:   Symbol{Kind: "decorator", Effect: "on-loop"},
			},
		},
		types: []Type{
			{Name: "aiohttp.ClientSession"},
			{Name: "aiohttp.ClientResponse"},
			{Name: "aiohttp.ClientTimeout"},
			{Name: "aiohttp.TCPConnector"},
			{Name: "aiohttp.web.Application"},
			{Name: "aiohttp.web.Request"},
			{Name: "aiohttp.web.Response"},
			{Name: "aiohttp.web.RouteTableDef"},
			{Name: "aiohttp.web.AppRunner"},
			{Name: "aiohttp.web.StreamResponse"},
		},
		aliases: [][2]string{
			{"aiohttp.client.ClientSession", "aiohttp.ClientSession"},
			{"aiohttp.client_reqrep.ClientResponse", "aiohttp.ClientResponse"},
			{"aiohttp.web_app.Application", "aiohttp.web.Application"},
			{"aiohttp.web_request.Request", "aiohttp.web.Request"},
		},
	},
	{
		library: Library{Name: "aiosqlite", Distribution: "aiosqlite", Modules: []string{"aiosqlite"}},
		groups: []group{
			{
				names: []string{"aiosqlite.connect"},
				row:   Symbol{Kind: "function", Returns: "aiosqlite.Connection"},
			},
			{
				names: []string{"aiosqlite.Connection.commit", "aiosqlite.Connection.rollback", "aiosqlite.Connection.close", "aiosqlite.Connection.execute", "aiosqlite.Connection.executemany", "aiosqlite.Connection.executescript", "aiosqlite.Connection.cursor"},
				row:   Symbol{Kind: "function", Async: true},
			},
		},
		types: []Type{
			{Name: "aiosqlite.Connection"},
			{Name: "aiosqlite.Cursor"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "anthropic", Distribution: "anthropic", Modules: []string{"anthropic", "anthropic.resources", "anthropic.types"}},
		groups: []group{
			{
				names: []string{"anthropic.Anthropic.messages"},
				row:   Symbol{Kind: "attribute", Returns: "anthropic.resources.messages.messages.Messages"},
			},
			{
				names: []string{"anthropic.resources.messages.messages.Messages.batches"},
				row:   Symbol{Kind: "attribute", Returns: "anthropic.resources.messages.batches.Batches"},
			},
			{
				names: []string{"anthropic.resources.messages.batches.Batches.create", "anthropic.resources.messages.batches.Batches.retrieve", "anthropic.resources.messages.batches.Batches.list", "anthropic.resources.messages.batches.Batches.delete", "anthropic.resources.messages.batches.Batches.cancel", "anthropic.resources.messages.batches.Batches.results"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "anthropic.AsyncAnthropic.messages.batches", Requires: "anthropic", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"anthropic.resources.messages.messages.Messages.parse", "anthropic.resources.messages.messages.Messages.count_tokens"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "anthropic.AsyncAnthropic.messages", Requires: "anthropic", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"anthropic.Anthropic.models"},
				row:   Symbol{Kind: "attribute", Returns: "anthropic.resources.models.Models"},
			},
			{
				names: []string{"anthropic.resources.models.Models.retrieve", "anthropic.resources.models.Models.list"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "anthropic.AsyncAnthropic.models", Requires: "anthropic", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"anthropic.Anthropic.beta"},
				row:   Symbol{Kind: "attribute", Returns: "anthropic.resources.beta.beta.Beta"},
			},
			{
				names: []string{"anthropic.resources.beta.beta.Beta.messages"},
				row:   Symbol{Kind: "attribute", Returns: "anthropic.resources.beta.messages.messages.Messages"},
			},
			{
				names: []string{"anthropic.resources.beta.messages.messages.Messages.batches"},
				row:   Symbol{Kind: "attribute", Returns: "anthropic.resources.beta.messages.batches.Batches"},
			},
			{
				names: []string{"anthropic.resources.beta.messages.batches.Batches.create", "anthropic.resources.beta.messages.batches.Batches.retrieve", "anthropic.resources.beta.messages.batches.Batches.list", "anthropic.resources.beta.messages.batches.Batches.delete", "anthropic.resources.beta.messages.batches.Batches.cancel", "anthropic.resources.beta.messages.batches.Batches.results"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "anthropic.AsyncAnthropic.beta.messages.batches", Requires: "anthropic", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"anthropic.resources.beta.messages.messages.Messages.create", "anthropic.resources.beta.messages.messages.Messages.parse", "anthropic.resources.beta.messages.messages.Messages.tool_runner", "anthropic.resources.beta.messages.messages.Messages.thread", "anthropic.resources.beta.messages.messages.Messages.stream", "anthropic.resources.beta.messages.messages.Messages.count_tokens"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "anthropic.AsyncAnthropic.beta.messages", Requires: "anthropic", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"anthropic.resources.beta.beta.Beta.files"},
				row:   Symbol{Kind: "attribute", Returns: "anthropic.resources.beta.files.Files"},
			},
			{
				names: []string{"anthropic.resources.beta.files.Files.list", "anthropic.resources.beta.files.Files.delete", "anthropic.resources.beta.files.Files.download", "anthropic.resources.beta.files.Files.retrieve_metadata", "anthropic.resources.beta.files.Files.upload"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "anthropic.AsyncAnthropic.beta.files", Requires: "anthropic", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"anthropic.Anthropic.close"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "light", What: "connections close"},
			},
			{
				names: []string{"anthropic.Anthropic.with_options", "anthropic.Anthropic.copy"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"anthropic.resources.messages.messages.Messages.create"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Returns: "anthropic.types.Message", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "True"}}, Returns: "anthropic.Stream"}}, Alternatives: []Alternative{{Call: "anthropic.AsyncAnthropic.messages", Requires: "anthropic", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"anthropic.resources.messages.messages.Messages.stream"},
				row:   Symbol{Kind: "function", Returns: "anthropic.lib.streaming.MessageStreamManager"},
			},
			{
				names: []string{"anthropic.lib.streaming.MessageStreamManager.__enter__"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Returns: "anthropic.lib.streaming.MessageStream", Alternatives: []Alternative{{Call: "anthropic.AsyncAnthropic.messages", Requires: "anthropic", Note: "async with over its stream"}}},
			},
			{
				names: []string{"anthropic.Stream.__next__", "anthropic.lib.streaming.MessageStream.__next__", "anthropic.lib.streaming.MessageStream.get_final_message", "anthropic.lib.streaming.MessageStream.get_final_text", "anthropic.lib.streaming.MessageStream.until_done"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model sends the next part", Alternatives: []Alternative{{Call: "anthropic.AsyncAnthropic", Requires: "anthropic", Note: "async for over its stream"}}},
			},
			{
				names: []string{"anthropic.lib.streaming.MessageStream.text_stream"},
				row:   Symbol{Kind: "attribute", Returns: "anthropic.Stream"},
			},
		},
		types: []Type{
			{Name: "anthropic.Anthropic"},
			{Name: "anthropic.resources.messages.batches.Batches"},
			{Name: "anthropic.resources.messages.messages.Messages"},
			{Name: "anthropic.resources.models.Models"},
			{Name: "anthropic.resources.beta.messages.batches.Batches"},
			{Name: "anthropic.resources.beta.messages.messages.Messages"},
			{Name: "anthropic.resources.beta.files.Files"},
			{Name: "anthropic.resources.beta.beta.Beta"},
			{Name: "anthropic.AnthropicBedrock", Bases: []string{"anthropic.Anthropic"}},
			{Name: "anthropic.AnthropicVertex", Bases: []string{"anthropic.Anthropic"}},
			{Name: "anthropic.Stream"},
			{Name: "anthropic.lib.streaming.MessageStreamManager"},
			{Name: "anthropic.lib.streaming.MessageStream"},
			{Name: "anthropic.types.Message"},
		},
		aliases: [][2]string{
			{"anthropic.Client", "anthropic.Anthropic"},
			{"anthropic._client.Anthropic", "anthropic.Anthropic"},
		},
	},
	{
		library: Library{Name: "anyio", Distribution: "anyio", Modules: []string{"anyio", "anyio.to_thread", "anyio.from_thread", "anyio.to_process", "anyio.to_interpreter", "anyio.abc"}},
		groups: []group{
			{
				names: []string{"anyio.to_thread.run_sync", "anyio.to_process.run_sync"},
				row:   Symbol{Kind: "function", Async: true, Offload: "func@0", HandsOn: "1*"},
			},
			{
				names: []string{"anyio.to_interpreter.run_sync"},
				row:   Symbol{Kind: "function", Async: true, Offload: "func@0", Since: "4.9"},
			},
			{
				names: []string{"anyio.run"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "runs a second event loop, or raises RuntimeError", Caveat: "On a loop that runs already, await the coroutine itself."},
			},
			{
				names: []string{"anyio.from_thread.run"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "the loop runs a call that this thread waits for", Caveat: "It is for worker threads: on the loop's own thread it raises RuntimeError."},
			},
			{
				names: []string{"anyio.from_thread.run_sync"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "the loop runs a call that this thread waits for", LoopCallback: "func@0", HandsOn: "1*", Caveat: "It is for worker threads: on the loop's own thread it raises RuntimeError."},
			},
			{
				names: []string{"anyio.sleep", "anyio.sleep_forever", "anyio.sleep_until", "anyio.run_process", "anyio.open_process", "anyio.connect_tcp", "anyio.connect_unix", "anyio.open_file", "anyio.getaddrinfo", "anyio.getnameinfo", "anyio.create_tcp_listener", "anyio.wait_readable", "anyio.wait_writable", "anyio.mkstemp", "anyio.mkdtemp", "anyio.Path.absolute", "anyio.Path.chmod", "anyio.Path.exists", "anyio.Path.expanduser", "anyio.Path.group", "anyio.Path.hardlink_to", "anyio.Path.is_block_device", "anyio.Path.is_char_device", "anyio.Path.is_dir", "anyio.Path.is_fifo", "anyio.Path.is_file", "anyio.Path.is_mount", "anyio.Path.is_socket", "anyio.Path.is_symlink", "anyio.Path.lchmod", "anyio.Path.lstat", "anyio.Path.mkdir", "anyio.Path.open", "anyio.Path.owner", "anyio.Path.read_bytes", "anyio.Path.read_text", "anyio.Path.readlink", "anyio.Path.rename", "anyio.Path.replace", "anyio.Path.resolve", "anyio.Path.rmdir", "anyio.Path.samefile", "anyio.Path.stat", "anyio.Path.symlink_to", "anyio.Path.touch", "anyio.Path.unlink", "anyio.Path.write_bytes", "anyio.Path.write_text", "anyio.Path.cwd", "anyio.Path.home"},
				row:   Symbol{Kind: "function", Async: true},
			},
			{
				names: []string{"anyio.Path.glob", "anyio.Path.rglob", "anyio.Path.iterdir"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"anyio.Path.__truediv__", "anyio.Path.__rtruediv__", "anyio.Path.joinpath", "anyio.Path.with_name", "anyio.Path.with_stem", "anyio.Path.with_suffix", "anyio.Path.relative_to"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"anyio.Path.parent"},
				row:   Symbol{Kind: "attribute", Returns: "Self"},
			},
		},
		types: []Type{
			{Name: "anyio.Path"},
			{Name: "anyio.Lock"},
			{Name: "anyio.Event"},
			{Name: "anyio.Semaphore"},
			{Name: "anyio.Condition"},
			{Name: "anyio.CapacityLimiter"},
		},
		aliases: [][2]string{
			{"anyio._core._fileio.Path", "anyio.Path"},
		},
	},
	{
		library: Library{Name: "APScheduler", Distribution: "apscheduler", Modules: []string{"apscheduler", "apscheduler.schedulers", "apscheduler.schedulers.blocking", "apscheduler.schedulers.background", "apscheduler.schedulers.asyncio"}},
		groups: []group{
			{
				names: []string{"apscheduler.schedulers.blocking.BlockingScheduler.start"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "jobs run until the program ends", Alternatives: []Alternative{{Call: "apscheduler.schedulers.asyncio.AsyncIOScheduler", Requires: "apscheduler"}}},
			},
			{
				names: []string{"apscheduler.schedulers.background.BackgroundScheduler.shutdown"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "running jobs end", Unless: []Condition{{Param: "wait", Value: "False"}}},
			},
			{
				names: []string{"apscheduler.schedulers.asyncio.AsyncIOScheduler.add_listener"},
				row:   Symbol{Kind: "function", LoopCallback: "callback@0"},
			},
		},
		types: []Type{
			{Name: "apscheduler.schedulers.blocking.BlockingScheduler"},
			{Name: "apscheduler.schedulers.background.BackgroundScheduler"},
			{Name: "apscheduler.schedulers.asyncio.AsyncIOScheduler"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "archives and compression", Modules: []string{"zipfile", "tarfile", "gzip", "bz2", "lzma", "zlib", "zipapp", "compression", "compression.zstd"}},
		groups: []group{
			{
				names: []string{"zipfile.ZipFile", "zipfile.PyZipFile"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens an archive and reads its directory", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "file", Value: "type:io.BytesIO"}}, Returns: "zipfile.MemoryZipFile"}}, Unless: []Condition{{Param: "file", Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"zipfile.is_zipfile", "zipfile.ZipFile.testzip"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads an archive"},
			},
			{
				names: []string{"zipfile.ZipFile.read"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and decompresses a member", Returns: "bytes"},
			},
			{
				names: []string{"zipfile.ZipFile.open"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a member", Returns: "zipfile.ZipExtFile"},
			},
			{
				names: []string{"zipfile.ZipFile.extract", "zipfile.ZipFile.write", "zipfile.ZipFile.writestr", "zipfile.ZipFile.mkdir"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "compresses or decompresses a member"},
			},
			{
				names: []string{"zipfile.ZipFile.extractall"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "unpacks an archive"},
			},
			{
				names: []string{"zipfile.ZipFile.close", "zipfile.ZipFile.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes an archive's directory"},
			},
			{
				names: []string{"zipfile.ZipFile.namelist", "zipfile.ZipFile.infolist", "zipfile.ZipFile.getinfo", "zipfile.ZipFile.printdir", "zipfile.ZipFile.setpassword"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"zipfile.ZipExtFile.read", "zipfile.ZipExtFile.read1", "zipfile.ZipExtFile.readline", "zipfile.ZipExtFile.readlines", "zipfile.ZipExtFile.readinto", "zipfile.ZipExtFile.peek", "zipfile.ZipExtFile.__iter__", "zipfile.ZipExtFile.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and decompresses a member"},
			},
			{
				names: []string{"tarfile.open", "tarfile.TarFile", "tarfile.TarFile.open", "tarfile.TarFile.gzopen", "tarfile.TarFile.bz2open", "tarfile.TarFile.xzopen", "tarfile.TarFile.taropen"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens an archive", Returns: "tarfile.TarFile", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "fileobj", Position: 2, Value: "type:io.BytesIO"}}, Returns: "tarfile.MemoryTarFile"}}, Unless: []Condition{{Param: "fileobj", Position: 2, Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"tarfile.is_tarfile"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads an archive"},
			},
			{
				names: []string{"tarfile.TarFile.extractall", "tarfile.TarFile.add"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "packs or unpacks files"},
			},
			{
				names: []string{"tarfile.TarFile.extract", "tarfile.TarFile.addfile", "tarfile.TarFile.getmembers", "tarfile.TarFile.getmember", "tarfile.TarFile.getnames", "tarfile.TarFile.next", "tarfile.TarFile.list", "tarfile.TarFile.gettarinfo", "tarfile.TarFile.close", "tarfile.TarFile.__exit__", "tarfile.TarFile.__iter__"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads or writes an archive"},
			},
			{
				names: []string{"tarfile.TarFile.extractfile"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "looks for a member", Returns: "io.BufferedReader"},
			},
			{
				names: []string{"gzip.open"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a compressed file", Returns: "gzip.GzipFile", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "filename", Value: "type:io.BytesIO"}}, Returns: "gzip.MemoryFile"}}, Unless: []Condition{{Param: "filename", Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"gzip.GzipFile"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a compressed file", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "fileobj", Position: 3, Value: "type:io.BytesIO"}}, Returns: "gzip.MemoryFile"}}, Unless: []Condition{{Param: "fileobj", Position: 3, Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"bz2.open", "bz2.BZ2File"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a compressed file", Returns: "bz2.BZ2File", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "filename", Value: "type:io.BytesIO"}}, Returns: "gzip.MemoryFile"}}, Unless: []Condition{{Param: "filename", Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"lzma.open", "lzma.LZMAFile"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a compressed file", Returns: "lzma.LZMAFile", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "filename", Value: "type:io.BytesIO"}}, Returns: "gzip.MemoryFile"}}, Unless: []Condition{{Param: "filename", Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"gzip.GzipFile.read", "gzip.GzipFile.read1", "gzip.GzipFile.readline", "gzip.GzipFile.readlines", "gzip.GzipFile.peek", "gzip.GzipFile.__iter__", "gzip.GzipFile.__next__", "bz2.BZ2File.read", "bz2.BZ2File.read1", "bz2.BZ2File.readline", "bz2.BZ2File.readlines", "bz2.BZ2File.peek", "bz2.BZ2File.__iter__", "bz2.BZ2File.__next__", "lzma.LZMAFile.read", "lzma.LZMAFile.read1", "lzma.LZMAFile.readline", "lzma.LZMAFile.readlines", "lzma.LZMAFile.peek", "lzma.LZMAFile.__iter__", "lzma.LZMAFile.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and decompresses a file"},
			},
			{
				names: []string{"gzip.GzipFile.write", "gzip.GzipFile.writelines", "gzip.GzipFile.flush", "gzip.GzipFile.seek", "gzip.GzipFile.close", "bz2.BZ2File.write", "bz2.BZ2File.writelines", "bz2.BZ2File.flush", "bz2.BZ2File.seek", "bz2.BZ2File.close", "lzma.LZMAFile.write", "lzma.LZMAFile.writelines", "lzma.LZMAFile.flush", "lzma.LZMAFile.seek", "lzma.LZMAFile.close"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "compresses and writes a file"},
			},
			{
				names: []string{"gzip.compress", "gzip.decompress", "bz2.compress", "bz2.decompress", "lzma.compress", "lzma.decompress", "zlib.compress", "zlib.decompress"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "compresses or decompresses a buffer", Returns: "bytes", Caveat: "It releases the GIL for large buffers: a thread is enough."},
			},
			{
				names: []string{"compression.zstd.compress", "compression.zstd.decompress"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "compresses or decompresses a buffer", Returns: "bytes", Since: "3.14"},
			},
			{
				names: []string{"zipapp.create_archive"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "packs an archive"},
			},
			{
				names: []string{"zipfile.MemoryZipFile.open", "zipfile.MemoryZipFile.read", "zipfile.MemoryZipFile.writestr", "zipfile.MemoryZipFile.mkdir", "zipfile.MemoryZipFile.testzip", "zipfile.MemoryZipFile.close", "zipfile.MemoryZipFile.__exit__", "tarfile.MemoryTarFile.extractfile", "tarfile.MemoryTarFile.addfile", "tarfile.MemoryTarFile.getmembers", "tarfile.MemoryTarFile.getmember", "tarfile.MemoryTarFile.getnames", "tarfile.MemoryTarFile.next", "tarfile.MemoryTarFile.list", "tarfile.MemoryTarFile.gettarinfo", "tarfile.MemoryTarFile.close", "tarfile.MemoryTarFile.__exit__", "tarfile.MemoryTarFile.__iter__"},
				row:   Symbol{Kind: "function"},
			},
		},
		types: []Type{
			{Name: "zipfile.ZipFile"},
			{Name: "zipfile.PyZipFile", Bases: []string{"zipfile.ZipFile"}},
			{Name: "zipfile.ZipExtFile", Bases: []string{"io.BufferedIOBase"}, Iter: "bytes"},
			{Name: "tarfile.TarFile", Iter: "tarfile.TarInfo"},
			{Name: "tarfile.TarInfo"},
			{Name: "gzip.GzipFile", Bases: []string{"io.BufferedIOBase"}, Iter: "bytes"},
			{Name: "bz2.BZ2File", Bases: []string{"io.BufferedIOBase"}, Iter: "bytes"},
			{Name: "lzma.LZMAFile", Bases: []string{"io.BufferedIOBase"}, Iter: "bytes"},
			{Name: "zipfile.MemoryZipFile", Bases: []string{"zipfile.ZipFile"}},
			{Name: "tarfile.MemoryTarFile", Bases: []string{"tarfile.TarFile"}, Iter: "tarfile.TarInfo"},
			{Name: "gzip.MemoryFile", Iter: "bytes"},
		},
		aliases: [][2]string{
			{"compression.bz2", "bz2"},
			{"compression.gzip", "gzip"},
			{"compression.lzma", "lzma"},
			{"compression.zlib", "zlib"},
		},
	},
	{
		library: Library{Name: "argon2-cffi", Distribution: "argon2-cffi", Modules: []string{"argon2", "argon2.low_level"}},
		groups: []group{
			{
				names: []string{"argon2.PasswordHasher.hash", "argon2.PasswordHasher.verify", "argon2.low_level.hash_secret", "argon2.low_level.hash_secret_raw", "argon2.low_level.verify_secret"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "hashes a password, slow by design", Caveat: "It releases the GIL: a thread is enough."},
			},
		},
		types: []Type{
			{Name: "argon2.PasswordHasher"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "arxiv", Distribution: "arxiv", Modules: []string{"arxiv"}},
		groups: []group{
			{
				names: []string{"arxiv.Client.results"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "arXiv answers"},
			},
		},
		types: []Type{
			{Name: "arxiv.Client"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "asgiref", Distribution: "asgiref", Modules: []string{"asgiref", "asgiref.sync"}},
		groups: []group{
			{
				names: []string{"asgiref.sync.sync_to_async", "asgiref.sync.SyncToAsync"},
				row:   Symbol{Kind: "function", Offload: "func@0"},
			},
			{
				names: []string{"asgiref.sync.async_to_sync", "asgiref.sync.AsyncToSync"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "light", What: "waits for a coroutine, or raises RuntimeError", Caveat: "On the loop, await the coroutine function itself."},
			},
		},
		types: []Type{
			{Name: "asgiref.sync.SyncToAsync"},
			{Name: "asgiref.sync.AsyncToSync"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "asyncio", Modules: []string{"asyncio"}},
		groups: []group{
			{
				names: []string{"asyncio.run"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "runs a second event loop, or raises RuntimeError", Caveat: "On a loop that runs already, await the coroutine itself."},
			},
			{
				names: []string{"asyncio.Runner.run"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "runs a second event loop, or raises RuntimeError", Since: "3.11", Caveat: "On a loop that runs already, await the coroutine itself."},
			},
			{
				names: []string{"asyncio.Runner.close", "asyncio.Runner.__exit__"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "a second event loop ends its tasks", Since: "3.11"},
			},
			{
				names: []string{"asyncio.AbstractEventLoop.run_until_complete", "asyncio.AbstractEventLoop.run_forever"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "runs a second event loop, or raises RuntimeError", Caveat: "On a loop that runs already, await the coroutine itself."},
			},
			{
				names: []string{"asyncio.to_thread"},
				row:   Symbol{Kind: "function", Async: true, Offload: "func@0", HandsOn: "1*", Since: "3.9"},
			},
			{
				names: []string{"asyncio.AbstractEventLoop.run_in_executor"},
				row:   Symbol{Kind: "function", Returns: "asyncio.Future", Offload: "func@1", HandsOn: "2*"},
			},
			{
				names: []string{"asyncio.run_coroutine_threadsafe"},
				row:   Symbol{Kind: "function", Returns: "concurrent.futures.Future", Caveat: "result() of what it returns, on the loop that it was given, waits for ever."},
			},
			{
				names: []string{"asyncio.AbstractEventLoop.call_soon", "asyncio.AbstractEventLoop.call_soon_threadsafe"},
				row:   Symbol{Kind: "function", Returns: "asyncio.Handle", LoopCallback: "callback@0", HandsOn: "1*"},
			},
			{
				names: []string{"asyncio.AbstractEventLoop.call_later", "asyncio.AbstractEventLoop.call_at"},
				row:   Symbol{Kind: "function", Returns: "asyncio.TimerHandle", LoopCallback: "callback@1", HandsOn: "2*"},
			},
			{
				names: []string{"asyncio.AbstractEventLoop.add_reader", "asyncio.AbstractEventLoop.add_writer", "asyncio.AbstractEventLoop.add_signal_handler"},
				row:   Symbol{Kind: "function", LoopCallback: "callback@1", HandsOn: "2*"},
			},
			{
				names: []string{"asyncio.AbstractEventLoop.set_exception_handler"},
				row:   Symbol{Kind: "function", LoopCallback: "handler@0"},
			},
			{
				names: []string{"asyncio.AbstractEventLoop.create_connection", "asyncio.AbstractEventLoop.create_server", "asyncio.AbstractEventLoop.create_unix_connection", "asyncio.AbstractEventLoop.create_unix_server", "asyncio.AbstractEventLoop.create_datagram_endpoint", "asyncio.AbstractEventLoop.connect_accepted_socket", "asyncio.AbstractEventLoop.connect_read_pipe", "asyncio.AbstractEventLoop.connect_write_pipe", "asyncio.AbstractEventLoop.subprocess_exec", "asyncio.AbstractEventLoop.subprocess_shell"},
				row:   Symbol{Kind: "function", Async: true, LoopCallback: "protocol_factory@0"},
			},
			{
				names: []string{"asyncio.Future.add_done_callback", "asyncio.Task.add_done_callback"},
				row:   Symbol{Kind: "function", LoopCallback: "0"},
			},
			{
				names: []string{"asyncio.start_server", "asyncio.start_unix_server"},
				row:   Symbol{Kind: "function", Async: true, Returns: "asyncio.Server", LoopCallback: "client_connected_cb@0"},
			},
			{
				names: []string{"asyncio.get_running_loop", "asyncio.get_event_loop", "asyncio.new_event_loop", "asyncio.Runner.get_loop", "asyncio.Future.get_loop", "asyncio.Task.get_loop"},
				row:   Symbol{Kind: "function", Returns: "asyncio.AbstractEventLoop"},
			},
			{
				names: []string{"asyncio.create_task", "asyncio.ensure_future", "asyncio.current_task", "asyncio.AbstractEventLoop.create_task", "asyncio.TaskGroup.create_task"},
				row:   Symbol{Kind: "function", Returns: "asyncio.Task"},
			},
			{
				names: []string{"asyncio.wrap_future", "asyncio.AbstractEventLoop.create_future", "asyncio.gather", "asyncio.shield"},
				row:   Symbol{Kind: "function", Returns: "asyncio.Future"},
			},
			{
				names: []string{"asyncio.sleep", "asyncio.wait", "asyncio.wait_for", "asyncio.AbstractEventLoop.getaddrinfo", "asyncio.AbstractEventLoop.getnameinfo", "asyncio.AbstractEventLoop.sock_recv", "asyncio.AbstractEventLoop.sock_recv_into", "asyncio.AbstractEventLoop.sock_sendall", "asyncio.AbstractEventLoop.sock_connect", "asyncio.AbstractEventLoop.sock_accept", "asyncio.AbstractEventLoop.sock_sendfile", "asyncio.AbstractEventLoop.sendfile", "asyncio.AbstractEventLoop.start_tls", "asyncio.AbstractEventLoop.shutdown_asyncgens", "asyncio.AbstractEventLoop.shutdown_default_executor"},
				row:   Symbol{Kind: "function", Async: true},
			},
			{
				names: []string{"asyncio.open_connection", "asyncio.open_unix_connection"},
				row:   Symbol{Kind: "function", Async: true, Returns: "tuple[asyncio.StreamReader, asyncio.StreamWriter]"},
			},
			{
				names: []string{"asyncio.create_subprocess_exec", "asyncio.create_subprocess_shell"},
				row:   Symbol{Kind: "function", Async: true, Returns: "asyncio.subprocess.Process"},
			},
			{
				names: []string{"asyncio.Queue.get", "asyncio.LifoQueue.get", "asyncio.PriorityQueue.get"},
				row:   Symbol{Kind: "function", Async: true, Returns: "Element"},
			},
			{
				names: []string{"asyncio.Queue.get_nowait", "asyncio.LifoQueue.get_nowait", "asyncio.PriorityQueue.get_nowait"},
				row:   Symbol{Kind: "function", Returns: "Element"},
			},
			{
				names: []string{"asyncio.Queue.put", "asyncio.Queue.join", "asyncio.LifoQueue.put", "asyncio.LifoQueue.join", "asyncio.PriorityQueue.put", "asyncio.PriorityQueue.join", "asyncio.Event.wait", "asyncio.Barrier.wait", "asyncio.Lock.acquire", "asyncio.Semaphore.acquire", "asyncio.BoundedSemaphore.acquire", "asyncio.Condition.acquire", "asyncio.Condition.wait"},
				row:   Symbol{Kind: "function", Async: true},
			},
			{
				names: []string{"asyncio.Condition.wait_for"},
				row:   Symbol{Kind: "function", Async: true, LoopCallback: "predicate@0"},
			},
			{
				names: []string{"asyncio.StreamReader.read", "asyncio.StreamReader.readline", "asyncio.StreamReader.readexactly", "asyncio.StreamReader.readuntil"},
				row:   Symbol{Kind: "function", Async: true, Returns: "bytes"},
			},
			{
				names: []string{"asyncio.StreamWriter.drain", "asyncio.StreamWriter.wait_closed", "asyncio.StreamWriter.start_tls", "asyncio.Server.serve_forever", "asyncio.Server.wait_closed", "asyncio.Server.start_serving", "asyncio.subprocess.Process.wait", "asyncio.subprocess.Process.communicate"},
				row:   Symbol{Kind: "function", Async: true},
			},
			{
				names: []string{"asyncio.subprocess.Process.stdout", "asyncio.subprocess.Process.stderr"},
				row:   Symbol{Kind: "attribute", Returns: "asyncio.StreamReader"},
			},
			{
				names: []string{"asyncio.subprocess.Process.stdin"},
				row:   Symbol{Kind: "attribute", Returns: "asyncio.StreamWriter"},
			},
			{
				names: []string{"asyncio.Future.result", "asyncio.Future.exception", "asyncio.Future.cancel", "asyncio.Future.done", "asyncio.Future.cancelled", "asyncio.Task.result", "asyncio.Task.exception", "asyncio.Task.cancel", "asyncio.Task.done", "asyncio.Task.cancelled"},
				row:   Symbol{Kind: "function"},
			},
		},
		types: []Type{
			{Name: "asyncio.AbstractEventLoop"},
			{Name: "asyncio.BaseEventLoop", Bases: []string{"asyncio.AbstractEventLoop"}},
			{Name: "asyncio.SelectorEventLoop", Bases: []string{"asyncio.AbstractEventLoop"}},
			{Name: "asyncio.ProactorEventLoop", Bases: []string{"asyncio.AbstractEventLoop"}},
			{Name: "asyncio.EventLoop", Bases: []string{"asyncio.AbstractEventLoop"}},
			{Name: "asyncio.Future"},
			{Name: "asyncio.Handle"},
			{Name: "asyncio.Runner"},
			{Name: "asyncio.TaskGroup"},
			{Name: "asyncio.Queue"},
			{Name: "asyncio.Lock"},
			{Name: "asyncio.Event"},
			{Name: "asyncio.Condition"},
			{Name: "asyncio.Semaphore"},
			{Name: "asyncio.Barrier"},
			{Name: "asyncio.StreamReader"},
			{Name: "asyncio.StreamWriter"},
			{Name: "asyncio.Server"},
			{Name: "asyncio.BaseTransport"},
			{Name: "asyncio.Task", Bases: []string{"asyncio.Future"}},
			{Name: "asyncio.TimerHandle", Bases: []string{"asyncio.Handle"}},
			{Name: "asyncio.LifoQueue", Bases: []string{"asyncio.Queue"}},
			{Name: "asyncio.PriorityQueue", Bases: []string{"asyncio.Queue"}},
			{Name: "asyncio.BoundedSemaphore", Bases: []string{"asyncio.Semaphore"}},
			{Name: "asyncio.subprocess.Process"},
			{Name: "asyncio.Transport", Bases: []string{"asyncio.BaseTransport"}},
			{Name: "asyncio.DatagramTransport", Bases: []string{"asyncio.BaseTransport"}},
			{Name: "asyncio.SubprocessTransport", Bases: []string{"asyncio.BaseTransport"}},
			{Name: "asyncio.ReadTransport", Bases: []string{"asyncio.BaseTransport"}},
			{Name: "asyncio.WriteTransport", Bases: []string{"asyncio.BaseTransport"}},
			{Name: "asyncio.BaseProtocol", LoopMethods: []string{"connection_made", "connection_lost", "pause_writing", "resume_writing"}},
			{Name: "asyncio.Protocol", Bases: []string{"asyncio.BaseProtocol"}, LoopMethods: []string{"data_received", "eof_received"}},
			{Name: "asyncio.StreamReaderProtocol", Bases: []string{"asyncio.BaseProtocol"}, LoopMethods: []string{"data_received", "eof_received"}},
			{Name: "asyncio.BufferedProtocol", Bases: []string{"asyncio.BaseProtocol"}, LoopMethods: []string{"get_buffer", "buffer_updated", "eof_received"}},
			{Name: "asyncio.DatagramProtocol", Bases: []string{"asyncio.BaseProtocol"}, LoopMethods: []string{"datagram_received", "error_received"}},
			{Name: "asyncio.SubprocessProtocol", Bases: []string{"asyncio.BaseProtocol"}, LoopMethods: []string{"pipe_data_received", "pipe_connection_lost", "process_exited"}},
		},
		aliases: [][2]string{
			{"asyncio.base_events", "asyncio"},
			{"asyncio.events", "asyncio"},
			{"asyncio.futures", "asyncio"},
			{"asyncio.locks", "asyncio"},
			{"asyncio.protocols", "asyncio"},
			{"asyncio.queues", "asyncio"},
			{"asyncio.runners", "asyncio"},
			{"asyncio.streams", "asyncio"},
			{"asyncio.subprocess.create_subprocess_exec", "asyncio.create_subprocess_exec"},
			{"asyncio.tasks", "asyncio"},
			{"asyncio.threads", "asyncio"},
		},
	},
	{
		library: Library{Name: "asyncpg", Distribution: "asyncpg", Modules: []string{"asyncpg", "asyncpg.pool"}},
		groups: []group{
			{
				names: []string{"asyncpg.connect"},
				row:   Symbol{Kind: "function", Async: true, Returns: "asyncpg.Connection"},
			},
			{
				names: []string{"asyncpg.create_pool"},
				row:   Symbol{Kind: "function", Returns: "asyncpg.Pool"},
			},
			{
				names: []string{"asyncpg.Connection.execute", "asyncpg.Connection.executemany", "asyncpg.Connection.fetch", "asyncpg.Connection.fetchrow", "asyncpg.Connection.fetchval", "asyncpg.Pool.execute", "asyncpg.Pool.executemany", "asyncpg.Pool.fetch", "asyncpg.Pool.fetchrow", "asyncpg.Pool.fetchval"},
				row:   Symbol{Kind: "function", Async: true},
			},
		},
		types: []Type{
			{Name: "asyncpg.Connection"},
			{Name: "asyncpg.Pool"},
		},
		aliases: [][2]string{
			{"asyncpg.connection.Connection", "asyncpg.Connection"},
			{"asyncpg.pool.Pool", "asyncpg.Pool"},
		},
	},
	{
		library: Library{Name: "attrs", Distribution: "attrs", Modules: []string{"attr", "attrs"}},
		groups: []group{
			{
				names: []string{"attrs.field"},
				row:   Symbol{Kind: "function", Returns: "attr._make._CountingAttr"},
			},
			{
				names: []string{"attr._make._CountingAttr.default", "attr._make._CountingAttr.validator"},
				row:   Symbol{Kind: "decorator", Effect: "construction"},
			},
		},
		types: []Type{
			{Name: "attr._make._CountingAttr"},
		},
		aliases: [][2]string{
			{"attr.attrib", "attrs.field"},
			{"attr.field", "attrs.field"},
			{"attr.ib", "attrs.field"},
		},
	},
	{
		library: Library{Name: "azure-cosmos", Distribution: "azure-cosmos", Modules: []string{"azure.cosmos"}},
		groups: []group{
			{
				names: []string{"azure.cosmos.CosmosClient", "azure.cosmos.CosmosClient.create_database", "azure.cosmos.CosmosClient.create_database_if_not_exists", "azure.cosmos.CosmosClient.delete_database", "azure.cosmos.CosmosClient.get_database_account"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Azure Cosmos DB answers", Alternatives: []Alternative{{Call: "azure.cosmos.aio.CosmosClient", Requires: "azure-cosmos", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"azure.cosmos.CosmosClient.from_connection_string"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Azure Cosmos DB answers", Returns: "Self"},
			},
			{
				names: []string{"azure.cosmos.CosmosClient.get_database_client"},
				row:   Symbol{Kind: "function", Returns: "azure.cosmos.DatabaseProxy"},
			},
			{
				names: []string{"azure.cosmos.CosmosClient.list_databases", "azure.cosmos.CosmosClient.query_databases", "azure.cosmos.DatabaseProxy.list_containers", "azure.cosmos.DatabaseProxy.query_containers"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "Azure Cosmos DB answers"},
			},
			{
				names: []string{"azure.cosmos.DatabaseProxy.get_container_client"},
				row:   Symbol{Kind: "function", Returns: "azure.cosmos.ContainerProxy"},
			},
			{
				names: []string{"azure.cosmos.DatabaseProxy.create_container", "azure.cosmos.DatabaseProxy.create_container_if_not_exists", "azure.cosmos.DatabaseProxy.delete_container", "azure.cosmos.DatabaseProxy.read", "azure.cosmos.DatabaseProxy.replace_container"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Azure Cosmos DB answers", Returns: "azure.cosmos.ContainerProxy", Alternatives: []Alternative{{Call: "azure.cosmos.aio.CosmosClient", Requires: "azure-cosmos"}}},
			},
			{
				names: []string{"azure.cosmos.ContainerProxy.read_item", "azure.cosmos.ContainerProxy.create_item", "azure.cosmos.ContainerProxy.upsert_item", "azure.cosmos.ContainerProxy.replace_item", "azure.cosmos.ContainerProxy.patch_item", "azure.cosmos.ContainerProxy.delete_item", "azure.cosmos.ContainerProxy.read", "azure.cosmos.ContainerProxy.execute_item_batch", "azure.cosmos.ContainerProxy.delete_all_items_by_partition_key"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Azure Cosmos DB answers", Alternatives: []Alternative{{Call: "azure.cosmos.aio.CosmosClient", Requires: "azure-cosmos", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"azure.cosmos.ContainerProxy.read_all_items", "azure.cosmos.ContainerProxy.query_items", "azure.cosmos.ContainerProxy.query_items_change_feed", "azure.cosmos.ContainerProxy.list_conflicts"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "Azure Cosmos DB answers", Alternatives: []Alternative{{Call: "azure.cosmos.aio.CosmosClient", Requires: "azure-cosmos"}}},
			},
		},
		types: []Type{
			{Name: "azure.cosmos.CosmosClient"},
			{Name: "azure.cosmos.DatabaseProxy"},
			{Name: "azure.cosmos.ContainerProxy"},
		},
		aliases: [][2]string{
			{"azure.cosmos.container.ContainerProxy", "azure.cosmos.ContainerProxy"},
			{"azure.cosmos.cosmos_client.CosmosClient", "azure.cosmos.CosmosClient"},
			{"azure.cosmos.database.DatabaseProxy", "azure.cosmos.DatabaseProxy"},
		},
	},
	{
		library: Library{Name: "azure_data_tables", Distribution: "azure-data-tables", Modules: []string{"azure.data.tables"}},
		groups: []group{
			{
				names: []string{"azure.data.tables.TableServiceClient.from_connection_string", "azure.data.tables.TableClient.from_connection_string"},
				row:   Symbol{Kind: "function", Constructs: true},
			},
			{
				names: []string{"azure.data.tables.TableServiceClient.get_table_client"},
				row:   Symbol{Kind: "function", Returns: "azure.data.tables.TableClient"},
			},
			{
				names: []string{"azure.data.tables.TableServiceClient.create_table", "azure.data.tables.TableServiceClient.create_table_if_not_exists"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Table Storage answers", Returns: "azure.data.tables.TableClient"},
			},
			{
				names: []string{"azure.data.tables.TableServiceClient.delete_table", "azure.data.tables.TableServiceClient.get_service_properties"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Table Storage answers"},
			},
			{
				names: []string{"azure.data.tables.TableClient.create_entity", "azure.data.tables.TableClient.upsert_entity", "azure.data.tables.TableClient.update_entity", "azure.data.tables.TableClient.get_entity", "azure.data.tables.TableClient.delete_entity", "azure.data.tables.TableClient.create_table", "azure.data.tables.TableClient.delete_table", "azure.data.tables.TableClient.submit_transaction"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Table Storage answers", Alternatives: []Alternative{{Call: "azure.data.tables.aio.TableClient", Requires: "azure-data-tables", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"azure.data.tables.TableClient.query_entities", "azure.data.tables.TableClient.list_entities"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "Table Storage answers"},
			},
		},
		types: []Type{
			{Name: "azure.data.tables.TableServiceClient", Enter: "Self"},
			{Name: "azure.data.tables.TableClient", Enter: "Self"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "azure-identity", Distribution: "azure-identity", Modules: []string{"azure.identity"}},
		groups: []group{
			{
				names: []string{"azure.identity.AuthorizationCodeCredential.get_token", "azure.identity.AuthorizationCodeCredential.get_token_info", "azure.identity.AzureCliCredential.get_token", "azure.identity.AzureCliCredential.get_token_info", "azure.identity.AzureDeveloperCliCredential.get_token", "azure.identity.AzureDeveloperCliCredential.get_token_info", "azure.identity.AzurePipelinesCredential.get_token", "azure.identity.AzurePipelinesCredential.get_token_info", "azure.identity.AzurePowerShellCredential.get_token", "azure.identity.AzurePowerShellCredential.get_token_info", "azure.identity.CertificateCredential.get_token", "azure.identity.CertificateCredential.get_token_info", "azure.identity.ChainedTokenCredential.get_token", "azure.identity.ChainedTokenCredential.get_token_info", "azure.identity.ClientAssertionCredential.get_token", "azure.identity.ClientAssertionCredential.get_token_info", "azure.identity.ClientSecretCredential.get_token", "azure.identity.ClientSecretCredential.get_token_info", "azure.identity.DefaultAzureCredential.get_token", "azure.identity.DefaultAzureCredential.get_token_info", "azure.identity.DeviceCodeCredential.get_token", "azure.identity.DeviceCodeCredential.get_token_info", "azure.identity.EnvironmentCredential.get_token", "azure.identity.EnvironmentCredential.get_token_info", "azure.identity.InteractiveBrowserCredential.get_token", "azure.identity.InteractiveBrowserCredential.get_token_info", "azure.identity.ManagedIdentityCredential.get_token", "azure.identity.ManagedIdentityCredential.get_token_info", "azure.identity.OnBehalfOfCredential.get_token", "azure.identity.OnBehalfOfCredential.get_token_info", "azure.identity.SharedTokenCacheCredential.get_token", "azure.identity.SharedTokenCacheCredential.get_token_info", "azure.identity.UsernamePasswordCredential.get_token", "azure.identity.UsernamePasswordCredential.get_token_info", "azure.identity.VisualStudioCodeCredential.get_token", "azure.identity.VisualStudioCodeCredential.get_token_info", "azure.identity.WorkloadIdentityCredential.get_token", "azure.identity.WorkloadIdentityCredential.get_token_info"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "a token is asked for", Alternatives: []Alternative{{Call: "azure.identity.aio.DefaultAzureCredential", Requires: "azure-identity"}}},
			},
		},
		types: []Type{
			{Name: "azure.identity.AuthorizationCodeCredential"},
			{Name: "azure.identity.AzureCliCredential"},
			{Name: "azure.identity.AzureDeveloperCliCredential"},
			{Name: "azure.identity.AzurePipelinesCredential"},
			{Name: "azure.identity.AzurePowerShellCredential"},
			{Name: "azure.identity.CertificateCredential"},
			{Name: "azure.identity.ChainedTokenCredential"},
			{Name: "azure.identity.ClientAssertionCredential"},
			{Name: "azure.identity.ClientSecretCredential"},
			{Name: "azure.identity.DefaultAzureCredential"},
			{Name: "azure.identity.DeviceCodeCredential"},
			{Name: "azure.identity.EnvironmentCredential"},
			{Name: "azure.identity.InteractiveBrowserCredential"},
			{Name: "azure.identity.ManagedIdentityCredential"},
			{Name: "azure.identity.OnBehalfOfCredential"},
			{Name: "azure.identity.SharedTokenCacheCredential"},
			{Name: "azure.identity.UsernamePasswordCredential"},
			{Name: "azure.identity.VisualStudioCodeCredential"},
			{Name: "azure.identity.WorkloadIdentityCredential"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "azure-keyvault-secrets", Distribution: "azure-keyvault-secrets", Modules: []string{"azure.keyvault", "azure.keyvault.secrets"}},
		groups: []group{
			{
				names: []string{"azure.keyvault.secrets.SecretClient.get_secret", "azure.keyvault.secrets.SecretClient.set_secret", "azure.keyvault.secrets.SecretClient.update_secret_properties", "azure.keyvault.secrets.SecretClient.backup_secret", "azure.keyvault.secrets.SecretClient.restore_secret_backup", "azure.keyvault.secrets.SecretClient.purge_deleted_secret", "azure.keyvault.secrets.SecretClient.get_deleted_secret", "azure.keyvault.secrets.SecretClient.begin_delete_secret", "azure.keyvault.secrets.SecretClient.begin_recover_deleted_secret"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Azure Key Vault answers", Alternatives: []Alternative{{Call: "azure.keyvault.secrets.aio.SecretClient", Requires: "azure-keyvault-secrets", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"azure.keyvault.secrets.SecretClient.list_properties_of_secrets", "azure.keyvault.secrets.SecretClient.list_properties_of_secret_versions", "azure.keyvault.secrets.SecretClient.list_deleted_secrets"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "Azure Key Vault answers", Alternatives: []Alternative{{Call: "azure.keyvault.secrets.aio.SecretClient", Requires: "azure-keyvault-secrets"}}},
			},
		},
		types: []Type{
			{Name: "azure.keyvault.secrets.SecretClient"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "azure-servicebus", Distribution: "azure-servicebus", Modules: []string{"azure.servicebus", "azure.servicebus.management"}},
		groups: []group{
			{
				names: []string{"azure.servicebus.ServiceBusClient.from_connection_string"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"azure.servicebus.ServiceBusClient.get_queue_sender", "azure.servicebus.ServiceBusClient.get_topic_sender"},
				row:   Symbol{Kind: "function", Returns: "azure.servicebus.ServiceBusSender"},
			},
			{
				names: []string{"azure.servicebus.ServiceBusClient.get_queue_receiver", "azure.servicebus.ServiceBusClient.get_subscription_receiver"},
				row:   Symbol{Kind: "function", Returns: "azure.servicebus.ServiceBusReceiver"},
			},
			{
				names: []string{"azure.servicebus.ServiceBusSender.send_messages", "azure.servicebus.ServiceBusSender.schedule_messages", "azure.servicebus.ServiceBusSender.cancel_scheduled_messages", "azure.servicebus.ServiceBusSender.create_message_batch", "azure.servicebus.ServiceBusSender.__enter__", "azure.servicebus.ServiceBusReceiver.receive_messages", "azure.servicebus.ServiceBusReceiver.receive_deferred_messages", "azure.servicebus.ServiceBusReceiver.peek_messages", "azure.servicebus.ServiceBusReceiver.complete_message", "azure.servicebus.ServiceBusReceiver.abandon_message", "azure.servicebus.ServiceBusReceiver.defer_message", "azure.servicebus.ServiceBusReceiver.dead_letter_message", "azure.servicebus.ServiceBusReceiver.renew_message_lock", "azure.servicebus.ServiceBusReceiver.__enter__", "azure.servicebus.ServiceBusReceiver.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Azure Service Bus answers", Alternatives: []Alternative{{Call: "azure.servicebus.aio.ServiceBusClient", Requires: "azure-servicebus", Note: "the same methods, awaited"}}},
			},
		},
		types: []Type{
			{Name: "azure.servicebus.ServiceBusClient"},
			{Name: "azure.servicebus.ServiceBusSender"},
			{Name: "azure.servicebus.ServiceBusReceiver"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "azure-storage-blob", Distribution: "azure-storage-blob", Modules: []string{"azure", "azure.storage", "azure.storage.blob", "azure.core"}},
		groups: []group{
			{
				names: []string{"azure.storage.blob.BlobServiceClient.from_connection_string"},
				row:   Symbol{Kind: "function", Returns: "azure.storage.blob.BlobServiceClient"},
			},
			{
				names: []string{"azure.storage.blob.ContainerClient.from_connection_string"},
				row:   Symbol{Kind: "function", Returns: "azure.storage.blob.ContainerClient"},
			},
			{
				names: []string{"azure.storage.blob.BlobClient.from_connection_string", "azure.storage.blob.BlobServiceClient.get_blob_client", "azure.storage.blob.ContainerClient.get_blob_client"},
				row:   Symbol{Kind: "function", Returns: "azure.storage.blob.BlobClient"},
			},
			{
				names: []string{"azure.storage.blob.BlobServiceClient.get_container_client"},
				row:   Symbol{Kind: "function", Returns: "azure.storage.blob.ContainerClient"},
			},
			{
				names: []string{"azure.storage.blob.BlobServiceClient.create_container", "azure.storage.blob.BlobServiceClient.delete_container", "azure.storage.blob.BlobServiceClient.get_account_information", "azure.storage.blob.BlobServiceClient.get_service_properties", "azure.storage.blob.BlobServiceClient.get_service_stats", "azure.storage.blob.BlobServiceClient.get_user_delegation_key", "azure.storage.blob.BlobServiceClient.set_service_properties", "azure.storage.blob.BlobServiceClient.undelete_container"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Blob Storage answers", Alternatives: []Alternative{{Call: "azure.storage.blob.aio.BlobServiceClient", Requires: "azure-storage-blob", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"azure.storage.blob.BlobServiceClient.list_containers", "azure.storage.blob.BlobServiceClient.find_blobs_by_tags"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "Blob Storage answers", Alternatives: []Alternative{{Call: "azure.storage.blob.aio.BlobServiceClient", Requires: "azure-storage-blob", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"azure.storage.blob.ContainerClient.acquire_lease", "azure.storage.blob.ContainerClient.create_container", "azure.storage.blob.ContainerClient.delete_blob", "azure.storage.blob.ContainerClient.delete_blobs", "azure.storage.blob.ContainerClient.delete_container", "azure.storage.blob.ContainerClient.exists", "azure.storage.blob.ContainerClient.get_account_information", "azure.storage.blob.ContainerClient.get_container_access_policy", "azure.storage.blob.ContainerClient.get_container_properties", "azure.storage.blob.ContainerClient.set_container_access_policy", "azure.storage.blob.ContainerClient.set_container_metadata"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Blob Storage answers", Alternatives: []Alternative{{Call: "azure.storage.blob.aio.ContainerClient", Requires: "azure-storage-blob", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"azure.storage.blob.ContainerClient.upload_blob"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "a blob is uploaded", Returns: "azure.storage.blob.BlobClient", Alternatives: []Alternative{{Call: "azure.storage.blob.aio.ContainerClient", Requires: "azure-storage-blob", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"azure.storage.blob.ContainerClient.download_blob", "azure.storage.blob.BlobClient.download_blob"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "a blob is downloaded", Returns: "azure.storage.blob.StorageStreamDownloader", Alternatives: []Alternative{{Call: "azure.storage.blob.aio.BlobClient", Requires: "azure-storage-blob", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"azure.storage.blob.ContainerClient.list_blobs", "azure.storage.blob.ContainerClient.list_blob_names", "azure.storage.blob.ContainerClient.walk_blobs", "azure.storage.blob.ContainerClient.find_blobs_by_tags"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "Blob Storage answers", Alternatives: []Alternative{{Call: "azure.storage.blob.aio.ContainerClient", Requires: "azure-storage-blob", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"azure.storage.blob.BlobClient.abort_copy", "azure.storage.blob.BlobClient.acquire_lease", "azure.storage.blob.BlobClient.append_block", "azure.storage.blob.BlobClient.append_block_from_url", "azure.storage.blob.BlobClient.clear_page", "azure.storage.blob.BlobClient.commit_block_list", "azure.storage.blob.BlobClient.create_append_blob", "azure.storage.blob.BlobClient.create_page_blob", "azure.storage.blob.BlobClient.create_snapshot", "azure.storage.blob.BlobClient.delete_blob", "azure.storage.blob.BlobClient.delete_immutability_policy", "azure.storage.blob.BlobClient.exists", "azure.storage.blob.BlobClient.get_account_information", "azure.storage.blob.BlobClient.get_blob_properties", "azure.storage.blob.BlobClient.get_blob_tags", "azure.storage.blob.BlobClient.get_block_list", "azure.storage.blob.BlobClient.get_page_range_diff_for_managed_disk", "azure.storage.blob.BlobClient.get_page_ranges", "azure.storage.blob.BlobClient.resize_blob", "azure.storage.blob.BlobClient.seal_append_blob", "azure.storage.blob.BlobClient.set_blob_metadata", "azure.storage.blob.BlobClient.set_blob_tags", "azure.storage.blob.BlobClient.set_http_headers", "azure.storage.blob.BlobClient.set_immutability_policy", "azure.storage.blob.BlobClient.set_legal_hold", "azure.storage.blob.BlobClient.set_premium_page_blob_tier", "azure.storage.blob.BlobClient.set_sequence_number", "azure.storage.blob.BlobClient.set_standard_blob_tier", "azure.storage.blob.BlobClient.stage_block", "azure.storage.blob.BlobClient.stage_block_from_url", "azure.storage.blob.BlobClient.start_copy_from_url", "azure.storage.blob.BlobClient.undelete_blob", "azure.storage.blob.BlobClient.upload_blob_from_url", "azure.storage.blob.BlobClient.upload_page", "azure.storage.blob.BlobClient.upload_pages_from_url"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Blob Storage answers", Alternatives: []Alternative{{Call: "azure.storage.blob.aio.BlobClient", Requires: "azure-storage-blob", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"azure.storage.blob.BlobClient.upload_blob"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "a blob is uploaded", Alternatives: []Alternative{{Call: "azure.storage.blob.aio.BlobClient", Requires: "azure-storage-blob", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"azure.storage.blob.StorageStreamDownloader.readall", "azure.storage.blob.StorageStreamDownloader.readinto", "azure.storage.blob.StorageStreamDownloader.read", "azure.storage.blob.StorageStreamDownloader.content_as_bytes", "azure.storage.blob.StorageStreamDownloader.content_as_text", "azure.storage.blob.StorageStreamDownloader.download_to_stream"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "a blob is downloaded", Alternatives: []Alternative{{Call: "azure.storage.blob.aio.StorageStreamDownloader", Requires: "azure-storage-blob", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"azure.storage.blob.StorageStreamDownloader.chunks"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "a blob is downloaded", Alternatives: []Alternative{{Call: "azure.storage.blob.aio.StorageStreamDownloader", Requires: "azure-storage-blob", Note: "the same methods, awaited"}}},
			},
		},
		types: []Type{
			{Name: "azure.storage.blob.BlobServiceClient"},
			{Name: "azure.storage.blob.ContainerClient"},
			{Name: "azure.storage.blob.BlobClient"},
			{Name: "azure.storage.blob.StorageStreamDownloader"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "azure-storage-queue", Distribution: "azure-storage-queue", Modules: []string{"azure.storage.queue"}},
		groups: []group{
			{
				names: []string{"azure.storage.queue.QueueClient.send_message", "azure.storage.queue.QueueClient.receive_message", "azure.storage.queue.QueueClient.update_message", "azure.storage.queue.QueueClient.peek_messages", "azure.storage.queue.QueueClient.clear_messages", "azure.storage.queue.QueueClient.delete_message", "azure.storage.queue.QueueClient.create_queue", "azure.storage.queue.QueueClient.delete_queue", "azure.storage.queue.QueueClient.get_queue_properties", "azure.storage.queue.QueueClient.set_queue_metadata"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Azure Queue Storage answers", Alternatives: []Alternative{{Call: "azure.storage.queue.aio.QueueClient", Requires: "azure-storage-queue", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"azure.storage.queue.QueueClient.receive_messages"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "Azure Queue Storage answers"},
			},
			{
				names: []string{"azure.storage.queue.QueueClient.from_connection_string", "azure.storage.queue.QueueClient.from_queue_url"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"azure.storage.queue.QueueServiceClient.create_queue", "azure.storage.queue.QueueServiceClient.delete_queue", "azure.storage.queue.QueueServiceClient.get_service_properties", "azure.storage.queue.QueueServiceClient.set_service_properties", "azure.storage.queue.QueueServiceClient.get_service_stats"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Azure Queue Storage answers"},
			},
			{
				names: []string{"azure.storage.queue.QueueServiceClient.list_queues"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "Azure Queue Storage answers"},
			},
			{
				names: []string{"azure.storage.queue.QueueServiceClient.get_queue_client"},
				row:   Symbol{Kind: "function", Returns: "azure.storage.queue.QueueClient"},
			},
			{
				names: []string{"azure.storage.queue.QueueServiceClient.from_connection_string"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
		},
		types: []Type{
			{Name: "azure.storage.queue.QueueClient"},
			{Name: "azure.storage.queue.QueueServiceClient"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "backoff", Distribution: "backoff", Modules: []string{"backoff"}},
		groups: []group{
			{
				names: []string{"backoff.on_exception", "backoff.on_predicate"},
				row:   Symbol{Kind: "decorator", Code: "blocking-sleep", Latency: "heavy", What: "sleeps between attempts", Effect: "transparent", Alternatives: []Alternative{{Call: "backoff.on_exception", Requires: "backoff", Note: "on an async def"}}},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "bcrypt", Distribution: "bcrypt", Modules: []string{"bcrypt"}},
		groups: []group{
			{
				names: []string{"bcrypt.hashpw", "bcrypt.checkpw", "bcrypt.kdf"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "hashes a password, slow by design", Caveat: "It releases the GIL: a thread is enough."},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "beautifulsoup4", Distribution: "beautifulsoup4", Modules: []string{"bs4"}},
		groups: []group{
			{
				names: []string{"bs4.BeautifulSoup"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "parses a document"},
			},
		},
		types: []Type{
			{Name: "bs4.BeautifulSoup"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "boto3", Distribution: "boto3", Modules: []string{"boto3", "boto3.session", "boto3.s3", "boto3.s3.transfer", "boto3.dynamodb", "boto3.dynamodb.conditions", "botocore", "botocore.session", "botocore.client", "botocore.config", "botocore.exceptions", "botocore.paginate", "botocore.waiter", "botocore.response"}},
		groups: []group{
			{
				names: []string{"boto3.client", "boto3.Session.client", "botocore.session.Session.create_client"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "moderate", What: "reads the service's description from disk", Returns: "boto3.client.{service_name@0}", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}, Caveat: "Build one client at start-up and share it: clients are safe across threads, sessions and resources are not."},
			},
			{
				names: []string{"boto3.resource", "boto3.Session.resource"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "moderate", What: "reads the service's description from disk", Returns: "boto3.resource.{service_name@0}", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}, ThreadSafe: &no, Caveat: "A resource is not safe across threads: one a thread."},
			},
			{
				names: []string{"botocore.session.get_session"},
				row:   Symbol{Kind: "function", Returns: "botocore.session.Session"},
			},
			{
				names: []string{"boto3.setup_default_session"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "moderate", What: "reads configuration files"},
			},
			{
				names: []string{"boto3.Session.get_available_services", "boto3.Session.get_available_regions"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "light", What: "reads data files"},
			},
			{
				names: []string{"boto3.Session.get_credentials"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "credentials are looked for, at worst over the network"},
			},
			{
				names: []string{"boto3.client.*.*"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "an AWS service answers", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"boto3.client.*.can_paginate", "boto3.client.*.generate_presigned_url", "boto3.client.*.generate_presigned_post"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"boto3.client.*.meta", "boto3.client.*.exceptions"},
				row:   Symbol{Kind: "attribute"},
			},
			{
				names: []string{"boto3.client.*.close"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "light", What: "connections close"},
			},
			{
				names: []string{"boto3.client.*.get_paginator"},
				row:   Symbol{Kind: "function", Returns: "botocore.paginate.Paginator"},
			},
			{
				names: []string{"boto3.client.*.get_waiter"},
				row:   Symbol{Kind: "function", Returns: "botocore.waiter.Waiter"},
			},
			{
				names: []string{"botocore.paginate.Paginator.paginate"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "an AWS service answers", Returns: "botocore.paginate.PageIterator", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"botocore.paginate.PageIterator.__iter__", "botocore.paginate.PageIterator.build_full_result"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "an AWS service answers", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"botocore.paginate.PageIterator.search"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "an AWS service answers", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"botocore.waiter.Waiter.wait"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "a resource reaches a state, polled with sleeps", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"boto3.client.s3.upload_file", "boto3.client.s3.upload_fileobj", "boto3.client.s3.download_file", "boto3.client.s3.download_fileobj", "boto3.client.s3.copy"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "an object is moved to or from S3", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"boto3.client.s3.abort_multipart_upload", "boto3.client.s3.complete_multipart_upload", "boto3.client.s3.copy_object", "boto3.client.s3.create_bucket", "boto3.client.s3.create_multipart_upload", "boto3.client.s3.delete_bucket", "boto3.client.s3.delete_object", "boto3.client.s3.delete_objects", "boto3.client.s3.get_bucket_location", "boto3.client.s3.get_bucket_policy", "boto3.client.s3.get_object_attributes", "boto3.client.s3.get_object_tagging", "boto3.client.s3.head_bucket", "boto3.client.s3.head_object", "boto3.client.s3.list_buckets", "boto3.client.s3.list_multipart_uploads", "boto3.client.s3.list_object_versions", "boto3.client.s3.list_objects", "boto3.client.s3.list_objects_v2", "boto3.client.s3.list_parts", "boto3.client.s3.put_bucket_policy", "boto3.client.s3.put_object", "boto3.client.s3.put_object_tagging", "boto3.client.s3.restore_object", "boto3.client.s3.select_object_content", "boto3.client.s3.upload_part", "boto3.client.s3.upload_part_copy"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Amazon S3 answers", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"boto3.client.dynamodb.batch_get_item", "boto3.client.dynamodb.batch_write_item", "boto3.client.dynamodb.create_table", "boto3.client.dynamodb.delete_item", "boto3.client.dynamodb.delete_table", "boto3.client.dynamodb.describe_table", "boto3.client.dynamodb.execute_statement", "boto3.client.dynamodb.get_item", "boto3.client.dynamodb.list_tables", "boto3.client.dynamodb.put_item", "boto3.client.dynamodb.query", "boto3.client.dynamodb.scan", "boto3.client.dynamodb.transact_get_items", "boto3.client.dynamodb.transact_write_items", "boto3.client.dynamodb.update_item", "boto3.client.dynamodb.update_table"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Amazon DynamoDB answers", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"boto3.client.sqs.change_message_visibility", "boto3.client.sqs.create_queue", "boto3.client.sqs.delete_message", "boto3.client.sqs.delete_message_batch", "boto3.client.sqs.delete_queue", "boto3.client.sqs.get_queue_attributes", "boto3.client.sqs.get_queue_url", "boto3.client.sqs.list_queues", "boto3.client.sqs.purge_queue", "boto3.client.sqs.receive_message", "boto3.client.sqs.send_message", "boto3.client.sqs.send_message_batch", "boto3.client.sqs.set_queue_attributes"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Amazon SQS answers", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"boto3.client.sns.create_topic", "boto3.client.sns.publish", "boto3.client.sns.publish_batch", "boto3.client.sns.subscribe", "boto3.client.sns.unsubscribe", "boto3.client.sns.list_topics"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Amazon SNS answers", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"boto3.client.lambda.invoke", "boto3.client.lambda.create_function", "boto3.client.lambda.delete_function", "boto3.client.lambda.get_function", "boto3.client.lambda.list_functions", "boto3.client.lambda.update_function_code"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "an AWS Lambda function runs", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"boto3.client.secretsmanager.get_secret_value", "boto3.client.secretsmanager.batch_get_secret_value", "boto3.client.secretsmanager.create_secret", "boto3.client.secretsmanager.put_secret_value", "boto3.client.secretsmanager.describe_secret"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "AWS Secrets Manager answers", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"boto3.client.ssm.get_parameter", "boto3.client.ssm.get_parameters", "boto3.client.ssm.get_parameters_by_path", "boto3.client.ssm.put_parameter", "boto3.client.ssm.send_command"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "AWS Systems Manager answers", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"boto3.client.sts.assume_role", "boto3.client.sts.assume_role_with_web_identity", "boto3.client.sts.get_caller_identity", "boto3.client.sts.get_session_token"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "AWS STS answers", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"boto3.client.bedrock-runtime.invoke_model", "boto3.client.bedrock-runtime.invoke_model_with_response_stream", "boto3.client.bedrock-runtime.converse", "boto3.client.bedrock-runtime.converse_stream"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"boto3.client.kinesis.put_record", "boto3.client.firehose.put_record"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "a stream takes a record", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"boto3.resource.*.*"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "an AWS service answers", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}, ThreadSafe: &no},
			},
			{
				names: []string{"boto3.resource.*.meta"},
				row:   Symbol{Kind: "attribute"},
			},
			{
				names: []string{"boto3.resource.s3.Bucket"},
				row:   Symbol{Kind: "function", Returns: "boto3.resource.s3.Bucket"},
			},
			{
				names: []string{"boto3.resource.s3.Object"},
				row:   Symbol{Kind: "function", Returns: "boto3.resource.s3.Object"},
			},
			{
				names: []string{"boto3.resource.s3.ObjectSummary"},
				row:   Symbol{Kind: "function", Returns: "boto3.resource.s3.ObjectSummary"},
			},
			{
				names: []string{"boto3.resource.dynamodb.Table"},
				row:   Symbol{Kind: "function", Returns: "boto3.resource.dynamodb.Table"},
			},
			{
				names: []string{"boto3.resource.sqs.Queue"},
				row:   Symbol{Kind: "function", Returns: "boto3.resource.sqs.Queue"},
			},
			{
				names: []string{"boto3.resource.s3.Bucket.upload_file", "boto3.resource.s3.Bucket.upload_fileobj", "boto3.resource.s3.Bucket.download_file", "boto3.resource.s3.Bucket.download_fileobj", "boto3.resource.s3.Bucket.copy", "boto3.resource.s3.Bucket.create", "boto3.resource.s3.Bucket.delete", "boto3.resource.s3.Bucket.delete_objects", "boto3.resource.s3.Bucket.load", "boto3.resource.s3.Bucket.put_object", "boto3.resource.s3.Bucket.wait_until_exists", "boto3.resource.s3.Bucket.wait_until_not_exists"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Amazon S3 answers", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}, ThreadSafe: &no},
			},
			{
				names: []string{"boto3.resource.s3.Bucket.Object"},
				row:   Symbol{Kind: "function", Returns: "boto3.resource.s3.Object"},
			},
			{
				names: []string{"boto3.resource.s3.Bucket.objects"},
				row:   Symbol{Kind: "attribute", Returns: "boto3.resource.s3.Objects"},
			},
			{
				names: []string{"boto3.resource.s3.Bucket.name", "boto3.resource.s3.Bucket.key", "boto3.resource.s3.Bucket.bucket_name", "boto3.resource.s3.Object.name", "boto3.resource.s3.Object.key", "boto3.resource.s3.Object.bucket_name", "boto3.resource.s3.ObjectSummary.name", "boto3.resource.s3.ObjectSummary.key", "boto3.resource.s3.ObjectSummary.bucket_name"},
				row:   Symbol{Kind: "attribute", Returns: "str"},
			},
			{
				names: []string{"boto3.resource.s3.Objects.all", "boto3.resource.s3.Objects.filter", "boto3.resource.s3.Objects.limit", "boto3.resource.s3.Objects.page_size"},
				row:   Symbol{Kind: "function", Returns: "boto3.resource.s3.Objects"},
			},
			{
				names: []string{"boto3.resource.s3.Objects.__iter__"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Amazon S3 lists objects", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"boto3.resource.s3.Objects.pages"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "Amazon S3 lists objects", Returns: "collections.abc.Iterator[list[boto3.resource.s3.ObjectSummary]]", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"boto3.resource.s3.Objects.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Amazon S3 answers", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"boto3.resource.s3.Object.get", "boto3.resource.s3.Object.put", "boto3.resource.s3.Object.delete", "boto3.resource.s3.Object.copy_from", "boto3.resource.s3.Object.load", "boto3.resource.s3.Object.initiate_multipart_upload", "boto3.resource.s3.Object.restore_object", "boto3.resource.s3.Object.wait_until_exists", "boto3.resource.s3.Object.wait_until_not_exists", "boto3.resource.s3.ObjectSummary.get", "boto3.resource.s3.ObjectSummary.put", "boto3.resource.s3.ObjectSummary.delete", "boto3.resource.s3.ObjectSummary.copy_from", "boto3.resource.s3.ObjectSummary.load", "boto3.resource.s3.ObjectSummary.initiate_multipart_upload", "boto3.resource.s3.ObjectSummary.restore_object", "boto3.resource.s3.ObjectSummary.wait_until_exists", "boto3.resource.s3.ObjectSummary.wait_until_not_exists", "boto3.resource.s3.Object.upload_file", "boto3.resource.s3.Object.upload_fileobj", "boto3.resource.s3.Object.download_file", "boto3.resource.s3.Object.download_fileobj", "boto3.resource.s3.Object.copy"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Amazon S3 answers", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}, ThreadSafe: &no},
			},
			{
				names: []string{"boto3.resource.dynamodb.Table.get_item", "boto3.resource.dynamodb.Table.put_item", "boto3.resource.dynamodb.Table.delete_item", "boto3.resource.dynamodb.Table.update_item", "boto3.resource.dynamodb.Table.query", "boto3.resource.dynamodb.Table.scan", "boto3.resource.dynamodb.Table.delete", "boto3.resource.dynamodb.Table.load", "boto3.resource.dynamodb.Table.reload", "boto3.resource.dynamodb.Table.update", "boto3.resource.dynamodb.Table.wait_until_exists", "boto3.resource.dynamodb.Table.wait_until_not_exists"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Amazon DynamoDB answers", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}, ThreadSafe: &no},
			},
			{
				names: []string{"boto3.resource.dynamodb.Table.batch_writer"},
				row:   Symbol{Kind: "function", Returns: "boto3.resource.dynamodb.BatchWriter"},
			},
			{
				names: []string{"boto3.resource.dynamodb.BatchWriter.put_item", "boto3.resource.dynamodb.BatchWriter.delete_item", "boto3.resource.dynamodb.BatchWriter.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Amazon DynamoDB answers", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"boto3.resource.sqs.Queue.send_message", "boto3.resource.sqs.Queue.send_messages", "boto3.resource.sqs.Queue.receive_messages", "boto3.resource.sqs.Queue.delete_messages", "boto3.resource.sqs.Queue.delete", "boto3.resource.sqs.Queue.purge", "boto3.resource.sqs.Queue.load", "boto3.resource.sqs.Queue.reload", "boto3.resource.sqs.Queue.set_attributes"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Amazon SQS answers", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}, ThreadSafe: &no},
			},
			{
				names: []string{"boto3.client.s3.get_object"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Amazon S3 answers", Returns: "boto3.client.s3.Object", Alternatives: []Alternative{{Call: "aioboto3.Session.client", Requires: "aioboto3", Framework: "asyncio"}, {Call: "aiobotocore.session.AioSession.create_client", Requires: "aiobotocore", Framework: "asyncio"}}},
			},
			{
				names: []string{"botocore.response.StreamingBody.read", "botocore.response.StreamingBody.readlines", "botocore.response.StreamingBody.readinto"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "the object arrives"},
			},
			{
				names: []string{"botocore.response.StreamingBody.iter_chunks", "botocore.response.StreamingBody.iter_lines"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "the object arrives"},
			},
			{
				names: []string{"boto3.resource.sqs.get_queue_by_name", "boto3.resource.sqs.create_queue"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Amazon SQS answers", Returns: "boto3.resource.sqs.Queue"},
			},
		},
		types: []Type{
			{Name: "boto3.Session"},
			{Name: "botocore.session.Session"},
			{Name: "boto3.client.*"},
			{Name: "boto3.resource.*"},
			{Name: "boto3.resource.s3.Bucket"},
			{Name: "boto3.resource.s3.Object"},
			{Name: "boto3.resource.s3.ObjectSummary"},
			{Name: "boto3.resource.s3.Objects", Iter: "boto3.resource.s3.ObjectSummary"},
			{Name: "boto3.resource.dynamodb.Table"},
			{Name: "boto3.resource.dynamodb.BatchWriter"},
			{Name: "boto3.resource.sqs.Queue"},
			{Name: "botocore.paginate.Paginator"},
			{Name: "botocore.paginate.PageIterator", Iter: "dict"},
			{Name: "botocore.waiter.Waiter"},
			{Name: "boto3.client.s3.Object", Item: "botocore.response.StreamingBody"},
			{Name: "botocore.response.StreamingBody", Iter: "bytes"},
		},
		aliases: [][2]string{
			{"boto3.session.Session", "boto3.Session"},
			{"mypy_boto3_acm.ACMClient", "boto3.client.acm"},
			{"mypy_boto3_acm.client.ACMClient", "boto3.client.acm"},
			{"mypy_boto3_apigateway.APIGatewayClient", "boto3.client.apigateway"},
			{"mypy_boto3_apigateway.client.APIGatewayClient", "boto3.client.apigateway"},
			{"mypy_boto3_athena.AthenaClient", "boto3.client.athena"},
			{"mypy_boto3_athena.client.AthenaClient", "boto3.client.athena"},
			{"mypy_boto3_batch.BatchClient", "boto3.client.batch"},
			{"mypy_boto3_batch.client.BatchClient", "boto3.client.batch"},
			{"mypy_boto3_bedrock.BedrockClient", "boto3.client.bedrock"},
			{"mypy_boto3_bedrock.client.BedrockClient", "boto3.client.bedrock"},
			{"mypy_boto3_bedrock_agent_runtime.AgentsforBedrockRuntimeClient", "boto3.client.bedrock-agent-runtime"},
			{"mypy_boto3_bedrock_agent_runtime.client.AgentsforBedrockRuntimeClient", "boto3.client.bedrock-agent-runtime"},
			{"mypy_boto3_bedrock_runtime.BedrockRuntimeClient", "boto3.client.bedrock-runtime"},
			{"mypy_boto3_bedrock_runtime.client.BedrockRuntimeClient", "boto3.client.bedrock-runtime"},
			{"mypy_boto3_cloudformation.CloudFormationClient", "boto3.client.cloudformation"},
			{"mypy_boto3_cloudformation.CloudFormationServiceResource", "boto3.resource.cloudformation"},
			{"mypy_boto3_cloudformation.client.CloudFormationClient", "boto3.client.cloudformation"},
			{"mypy_boto3_cloudformation.service_resource.CloudFormationServiceResource", "boto3.resource.cloudformation"},
			{"mypy_boto3_cloudwatch.CloudWatchClient", "boto3.client.cloudwatch"},
			{"mypy_boto3_cloudwatch.CloudWatchServiceResource", "boto3.resource.cloudwatch"},
			{"mypy_boto3_cloudwatch.client.CloudWatchClient", "boto3.client.cloudwatch"},
			{"mypy_boto3_cloudwatch.service_resource.CloudWatchServiceResource", "boto3.resource.cloudwatch"},
			{"mypy_boto3_cognito_idp.CognitoIdentityProviderClient", "boto3.client.cognito-idp"},
			{"mypy_boto3_cognito_idp.client.CognitoIdentityProviderClient", "boto3.client.cognito-idp"},
			{"mypy_boto3_comprehend.ComprehendClient", "boto3.client.comprehend"},
			{"mypy_boto3_comprehend.client.ComprehendClient", "boto3.client.comprehend"},
			{"mypy_boto3_dynamodb.DynamoDBClient", "boto3.client.dynamodb"},
			{"mypy_boto3_dynamodb.DynamoDBServiceResource", "boto3.resource.dynamodb"},
			{"mypy_boto3_dynamodb.client.DynamoDBClient", "boto3.client.dynamodb"},
			{"mypy_boto3_dynamodb.service_resource.DynamoDBServiceResource", "boto3.resource.dynamodb"},
			{"mypy_boto3_dynamodb.service_resource.Table", "boto3.resource.dynamodb.Table"},
			{"mypy_boto3_ec2.EC2Client", "boto3.client.ec2"},
			{"mypy_boto3_ec2.EC2ServiceResource", "boto3.resource.ec2"},
			{"mypy_boto3_ec2.client.EC2Client", "boto3.client.ec2"},
			{"mypy_boto3_ec2.service_resource.EC2ServiceResource", "boto3.resource.ec2"},
			{"mypy_boto3_ecr.ECRClient", "boto3.client.ecr"},
			{"mypy_boto3_ecr.client.ECRClient", "boto3.client.ecr"},
			{"mypy_boto3_ecs.ECSClient", "boto3.client.ecs"},
			{"mypy_boto3_ecs.client.ECSClient", "boto3.client.ecs"},
			{"mypy_boto3_eks.EKSClient", "boto3.client.eks"},
			{"mypy_boto3_eks.client.EKSClient", "boto3.client.eks"},
			{"mypy_boto3_elasticache.ElastiCacheClient", "boto3.client.elasticache"},
			{"mypy_boto3_elasticache.client.ElastiCacheClient", "boto3.client.elasticache"},
			{"mypy_boto3_emr.EMRClient", "boto3.client.emr"},
			{"mypy_boto3_emr.client.EMRClient", "boto3.client.emr"},
			{"mypy_boto3_events.EventBridgeClient", "boto3.client.events"},
			{"mypy_boto3_events.client.EventBridgeClient", "boto3.client.events"},
			{"mypy_boto3_firehose.FirehoseClient", "boto3.client.firehose"},
			{"mypy_boto3_firehose.client.FirehoseClient", "boto3.client.firehose"},
			{"mypy_boto3_glue.GlueClient", "boto3.client.glue"},
			{"mypy_boto3_glue.client.GlueClient", "boto3.client.glue"},
			{"mypy_boto3_iam.IAMClient", "boto3.client.iam"},
			{"mypy_boto3_iam.IAMServiceResource", "boto3.resource.iam"},
			{"mypy_boto3_iam.client.IAMClient", "boto3.client.iam"},
			{"mypy_boto3_iam.service_resource.IAMServiceResource", "boto3.resource.iam"},
			{"mypy_boto3_kinesis.KinesisClient", "boto3.client.kinesis"},
			{"mypy_boto3_kinesis.client.KinesisClient", "boto3.client.kinesis"},
			{"mypy_boto3_kms.KMSClient", "boto3.client.kms"},
			{"mypy_boto3_kms.client.KMSClient", "boto3.client.kms"},
			{"mypy_boto3_lambda.LambdaClient", "boto3.client.lambda"},
			{"mypy_boto3_lambda.client.LambdaClient", "boto3.client.lambda"},
			{"mypy_boto3_logs.CloudWatchLogsClient", "boto3.client.logs"},
			{"mypy_boto3_logs.client.CloudWatchLogsClient", "boto3.client.logs"},
			{"mypy_boto3_opensearch.OpenSearchServiceClient", "boto3.client.opensearch"},
			{"mypy_boto3_opensearch.client.OpenSearchServiceClient", "boto3.client.opensearch"},
			{"mypy_boto3_organizations.OrganizationsClient", "boto3.client.organizations"},
			{"mypy_boto3_organizations.client.OrganizationsClient", "boto3.client.organizations"},
			{"mypy_boto3_polly.PollyClient", "boto3.client.polly"},
			{"mypy_boto3_polly.client.PollyClient", "boto3.client.polly"},
			{"mypy_boto3_rds.RDSClient", "boto3.client.rds"},
			{"mypy_boto3_rds.client.RDSClient", "boto3.client.rds"},
			{"mypy_boto3_redshift_data.RedshiftDataAPIServiceClient", "boto3.client.redshift-data"},
			{"mypy_boto3_redshift_data.client.RedshiftDataAPIServiceClient", "boto3.client.redshift-data"},
			{"mypy_boto3_rekognition.RekognitionClient", "boto3.client.rekognition"},
			{"mypy_boto3_rekognition.client.RekognitionClient", "boto3.client.rekognition"},
			{"mypy_boto3_route53.Route53Client", "boto3.client.route53"},
			{"mypy_boto3_route53.client.Route53Client", "boto3.client.route53"},
			{"mypy_boto3_s3.S3Client", "boto3.client.s3"},
			{"mypy_boto3_s3.S3ServiceResource", "boto3.resource.s3"},
			{"mypy_boto3_s3.client.S3Client", "boto3.client.s3"},
			{"mypy_boto3_s3.service_resource.Bucket", "boto3.resource.s3.Bucket"},
			{"mypy_boto3_s3.service_resource.Object", "boto3.resource.s3.Object"},
			{"mypy_boto3_s3.service_resource.ObjectSummary", "boto3.resource.s3.ObjectSummary"},
			{"mypy_boto3_s3.service_resource.S3ServiceResource", "boto3.resource.s3"},
			{"mypy_boto3_sagemaker.SageMakerClient", "boto3.client.sagemaker"},
			{"mypy_boto3_sagemaker.client.SageMakerClient", "boto3.client.sagemaker"},
			{"mypy_boto3_sagemaker_runtime.SageMakerRuntimeClient", "boto3.client.sagemaker-runtime"},
			{"mypy_boto3_sagemaker_runtime.client.SageMakerRuntimeClient", "boto3.client.sagemaker-runtime"},
			{"mypy_boto3_secretsmanager.SecretsManagerClient", "boto3.client.secretsmanager"},
			{"mypy_boto3_secretsmanager.client.SecretsManagerClient", "boto3.client.secretsmanager"},
			{"mypy_boto3_ses.SESClient", "boto3.client.ses"},
			{"mypy_boto3_ses.client.SESClient", "boto3.client.ses"},
			{"mypy_boto3_sesv2.SESV2Client", "boto3.client.sesv2"},
			{"mypy_boto3_sesv2.client.SESV2Client", "boto3.client.sesv2"},
			{"mypy_boto3_sns.SNSClient", "boto3.client.sns"},
			{"mypy_boto3_sns.SNSServiceResource", "boto3.resource.sns"},
			{"mypy_boto3_sns.client.SNSClient", "boto3.client.sns"},
			{"mypy_boto3_sns.service_resource.SNSServiceResource", "boto3.resource.sns"},
			{"mypy_boto3_sqs.SQSClient", "boto3.client.sqs"},
			{"mypy_boto3_sqs.SQSServiceResource", "boto3.resource.sqs"},
			{"mypy_boto3_sqs.client.SQSClient", "boto3.client.sqs"},
			{"mypy_boto3_sqs.service_resource.Queue", "boto3.resource.sqs.Queue"},
			{"mypy_boto3_sqs.service_resource.SQSServiceResource", "boto3.resource.sqs"},
			{"mypy_boto3_ssm.SSMClient", "boto3.client.ssm"},
			{"mypy_boto3_ssm.client.SSMClient", "boto3.client.ssm"},
			{"mypy_boto3_stepfunctions.SFNClient", "boto3.client.stepfunctions"},
			{"mypy_boto3_stepfunctions.client.SFNClient", "boto3.client.stepfunctions"},
			{"mypy_boto3_sts.STSClient", "boto3.client.sts"},
			{"mypy_boto3_sts.client.STSClient", "boto3.client.sts"},
			{"mypy_boto3_textract.TextractClient", "boto3.client.textract"},
			{"mypy_boto3_textract.client.TextractClient", "boto3.client.textract"},
			{"mypy_boto3_transcribe.TranscribeServiceClient", "boto3.client.transcribe"},
			{"mypy_boto3_transcribe.client.TranscribeServiceClient", "boto3.client.transcribe"},
			{"mypy_boto3_translate.TranslateClient", "boto3.client.translate"},
			{"mypy_boto3_translate.client.TranslateClient", "boto3.client.translate"},
			{"types_boto3_acm.ACMClient", "boto3.client.acm"},
			{"types_boto3_acm.client.ACMClient", "boto3.client.acm"},
			{"types_boto3_apigateway.APIGatewayClient", "boto3.client.apigateway"},
			{"types_boto3_apigateway.client.APIGatewayClient", "boto3.client.apigateway"},
			{"types_boto3_athena.AthenaClient", "boto3.client.athena"},
			{"types_boto3_athena.client.AthenaClient", "boto3.client.athena"},
			{"types_boto3_batch.BatchClient", "boto3.client.batch"},
			{"types_boto3_batch.client.BatchClient", "boto3.client.batch"},
			{"types_boto3_bedrock.BedrockClient", "boto3.client.bedrock"},
			{"types_boto3_bedrock.client.BedrockClient", "boto3.client.bedrock"},
			{"types_boto3_bedrock_agent_runtime.AgentsforBedrockRuntimeClient", "boto3.client.bedrock-agent-runtime"},
			{"types_boto3_bedrock_agent_runtime.client.AgentsforBedrockRuntimeClient", "boto3.client.bedrock-agent-runtime"},
			{"types_boto3_bedrock_runtime.BedrockRuntimeClient", "boto3.client.bedrock-runtime"},
			{"types_boto3_bedrock_runtime.client.BedrockRuntimeClient", "boto3.client.bedrock-runtime"},
			{"types_boto3_cloudformation.CloudFormationClient", "boto3.client.cloudformation"},
			{"types_boto3_cloudformation.CloudFormationServiceResource", "boto3.resource.cloudformation"},
			{"types_boto3_cloudformation.client.CloudFormationClient", "boto3.client.cloudformation"},
			{"types_boto3_cloudformation.service_resource.CloudFormationServiceResource", "boto3.resource.cloudformation"},
			{"types_boto3_cloudwatch.CloudWatchClient", "boto3.client.cloudwatch"},
			{"types_boto3_cloudwatch.CloudWatchServiceResource", "boto3.resource.cloudwatch"},
			{"types_boto3_cloudwatch.client.CloudWatchClient", "boto3.client.cloudwatch"},
			{"types_boto3_cloudwatch.service_resource.CloudWatchServiceResource", "boto3.resource.cloudwatch"},
			{"types_boto3_cognito_idp.CognitoIdentityProviderClient", "boto3.client.cognito-idp"},
			{"types_boto3_cognito_idp.client.CognitoIdentityProviderClient", "boto3.client.cognito-idp"},
			{"types_boto3_comprehend.ComprehendClient", "boto3.client.comprehend"},
			{"types_boto3_comprehend.client.ComprehendClient", "boto3.client.comprehend"},
			{"types_boto3_dynamodb.DynamoDBClient", "boto3.client.dynamodb"},
			{"types_boto3_dynamodb.DynamoDBServiceResource", "boto3.resource.dynamodb"},
			{"types_boto3_dynamodb.client.DynamoDBClient", "boto3.client.dynamodb"},
			{"types_boto3_dynamodb.service_resource.DynamoDBServiceResource", "boto3.resource.dynamodb"},
			{"types_boto3_dynamodb.service_resource.Table", "boto3.resource.dynamodb.Table"},
			{"types_boto3_ec2.EC2Client", "boto3.client.ec2"},
			{"types_boto3_ec2.EC2ServiceResource", "boto3.resource.ec2"},
			{"types_boto3_ec2.client.EC2Client", "boto3.client.ec2"},
			{"types_boto3_ec2.service_resource.EC2ServiceResource", "boto3.resource.ec2"},
			{"types_boto3_ecr.ECRClient", "boto3.client.ecr"},
			{"types_boto3_ecr.client.ECRClient", "boto3.client.ecr"},
			{"types_boto3_ecs.ECSClient", "boto3.client.ecs"},
			{"types_boto3_ecs.client.ECSClient", "boto3.client.ecs"},
			{"types_boto3_eks.EKSClient", "boto3.client.eks"},
			{"types_boto3_eks.client.EKSClient", "boto3.client.eks"},
			{"types_boto3_elasticache.ElastiCacheClient", "boto3.client.elasticache"},
			{"types_boto3_elasticache.client.ElastiCacheClient", "boto3.client.elasticache"},
			{"types_boto3_emr.EMRClient", "boto3.client.emr"},
			{"types_boto3_emr.client.EMRClient", "boto3.client.emr"},
			{"types_boto3_events.EventBridgeClient", "boto3.client.events"},
			{"types_boto3_events.client.EventBridgeClient", "boto3.client.events"},
			{"types_boto3_firehose.FirehoseClient", "boto3.client.firehose"},
			{"types_boto3_firehose.client.FirehoseClient", "boto3.client.firehose"},
			{"types_boto3_glue.GlueClient", "boto3.client.glue"},
			{"types_boto3_glue.client.GlueClient", "boto3.client.glue"},
			{"types_boto3_iam.IAMClient", "boto3.client.iam"},
			{"types_boto3_iam.IAMServiceResource", "boto3.resource.iam"},
			{"types_boto3_iam.client.IAMClient", "boto3.client.iam"},
			{"types_boto3_iam.service_resource.IAMServiceResource", "boto3.resource.iam"},
			{"types_boto3_kinesis.KinesisClient", "boto3.client.kinesis"},
			{"types_boto3_kinesis.client.KinesisClient", "boto3.client.kinesis"},
			{"types_boto3_kms.KMSClient", "boto3.client.kms"},
			{"types_boto3_kms.client.KMSClient", "boto3.client.kms"},
			{"types_boto3_lambda.LambdaClient", "boto3.client.lambda"},
			{"types_boto3_lambda.client.LambdaClient", "boto3.client.lambda"},
			{"types_boto3_logs.CloudWatchLogsClient", "boto3.client.logs"},
			{"types_boto3_logs.client.CloudWatchLogsClient", "boto3.client.logs"},
			{"types_boto3_opensearch.OpenSearchServiceClient", "boto3.client.opensearch"},
			{"types_boto3_opensearch.client.OpenSearchServiceClient", "boto3.client.opensearch"},
			{"types_boto3_organizations.OrganizationsClient", "boto3.client.organizations"},
			{"types_boto3_organizations.client.OrganizationsClient", "boto3.client.organizations"},
			{"types_boto3_polly.PollyClient", "boto3.client.polly"},
			{"types_boto3_polly.client.PollyClient", "boto3.client.polly"},
			{"types_boto3_rds.RDSClient", "boto3.client.rds"},
			{"types_boto3_rds.client.RDSClient", "boto3.client.rds"},
			{"types_boto3_redshift_data.RedshiftDataAPIServiceClient", "boto3.client.redshift-data"},
			{"types_boto3_redshift_data.client.RedshiftDataAPIServiceClient", "boto3.client.redshift-data"},
			{"types_boto3_rekognition.RekognitionClient", "boto3.client.rekognition"},
			{"types_boto3_rekognition.client.RekognitionClient", "boto3.client.rekognition"},
			{"types_boto3_route53.Route53Client", "boto3.client.route53"},
			{"types_boto3_route53.client.Route53Client", "boto3.client.route53"},
			{"types_boto3_s3.S3Client", "boto3.client.s3"},
			{"types_boto3_s3.S3ServiceResource", "boto3.resource.s3"},
			{"types_boto3_s3.client.S3Client", "boto3.client.s3"},
			{"types_boto3_s3.service_resource.Bucket", "boto3.resource.s3.Bucket"},
			{"types_boto3_s3.service_resource.Object", "boto3.resource.s3.Object"},
			{"types_boto3_s3.service_resource.ObjectSummary", "boto3.resource.s3.ObjectSummary"},
			{"types_boto3_s3.service_resource.S3ServiceResource", "boto3.resource.s3"},
			{"types_boto3_sagemaker.SageMakerClient", "boto3.client.sagemaker"},
			{"types_boto3_sagemaker.client.SageMakerClient", "boto3.client.sagemaker"},
			{"types_boto3_sagemaker_runtime.SageMakerRuntimeClient", "boto3.client.sagemaker-runtime"},
			{"types_boto3_sagemaker_runtime.client.SageMakerRuntimeClient", "boto3.client.sagemaker-runtime"},
			{"types_boto3_secretsmanager.SecretsManagerClient", "boto3.client.secretsmanager"},
			{"types_boto3_secretsmanager.client.SecretsManagerClient", "boto3.client.secretsmanager"},
			{"types_boto3_ses.SESClient", "boto3.client.ses"},
			{"types_boto3_ses.client.SESClient", "boto3.client.ses"},
			{"types_boto3_sesv2.SESV2Client", "boto3.client.sesv2"},
			{"types_boto3_sesv2.client.SESV2Client", "boto3.client.sesv2"},
			{"types_boto3_sns.SNSClient", "boto3.client.sns"},
			{"types_boto3_sns.SNSServiceResource", "boto3.resource.sns"},
			{"types_boto3_sns.client.SNSClient", "boto3.client.sns"},
			{"types_boto3_sns.service_resource.SNSServiceResource", "boto3.resource.sns"},
			{"types_boto3_sqs.SQSClient", "boto3.client.sqs"},
			{"types_boto3_sqs.SQSServiceResource", "boto3.resource.sqs"},
			{"types_boto3_sqs.client.SQSClient", "boto3.client.sqs"},
			{"types_boto3_sqs.service_resource.Queue", "boto3.resource.sqs.Queue"},
			{"types_boto3_sqs.service_resource.SQSServiceResource", "boto3.resource.sqs"},
			{"types_boto3_ssm.SSMClient", "boto3.client.ssm"},
			{"types_boto3_ssm.client.SSMClient", "boto3.client.ssm"},
			{"types_boto3_stepfunctions.SFNClient", "boto3.client.stepfunctions"},
			{"types_boto3_stepfunctions.client.SFNClient", "boto3.client.stepfunctions"},
			{"types_boto3_sts.STSClient", "boto3.client.sts"},
			{"types_boto3_sts.client.STSClient", "boto3.client.sts"},
			{"types_boto3_textract.TextractClient", "boto3.client.textract"},
			{"types_boto3_textract.client.TextractClient", "boto3.client.textract"},
			{"types_boto3_transcribe.TranscribeServiceClient", "boto3.client.transcribe"},
			{"types_boto3_transcribe.client.TranscribeServiceClient", "boto3.client.transcribe"},
			{"types_boto3_translate.TranslateClient", "boto3.client.translate"},
			{"types_boto3_translate.client.TranslateClient", "boto3.client.translate"},
		},
	},
	{
		library: Library{Name: "builtins", Modules: []string{"builtins"}},
		groups: []group{
			{
				names: []string{"open"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a local file", Returns: "io.TextIOWrapper", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "mode", Position: 1, Value: "mode:b"}, {Param: "mode", Position: 1, Value: "mode:+"}}, Returns: "io.BufferedRandom"}, {When: []Condition{{Param: "mode", Position: 1, Value: "mode:b"}, {Param: "mode", Position: 1, Value: "mode:wax"}}, Returns: "io.BufferedWriter"}, {When: []Condition{{Param: "mode", Position: 1, Value: "mode:b"}}, Returns: "io.BufferedReader"}}, Alternatives: []Alternative{{Call: "aiofiles.open", Requires: "aiofiles", Note: "with async with; await its read and write"}, {Call: "anyio.open_file", Requires: "anyio"}, {Call: "trio.open_file", Requires: "trio", Framework: "trio"}}},
			},
			{
				names: []string{"input"},
				row:   Symbol{Kind: "function", Code: "blocking-input", Latency: "heavy", What: "somebody types a line", Returns: "str", Alternatives: []Alternative{{Call: "loop.connect_read_pipe", Framework: "asyncio", Note: "over sys.stdin"}}},
			},
			{
				names: []string{"breakpoint"},
				row:   Symbol{Kind: "function", Code: "blocking-input", Latency: "heavy", Indirect: "light", What: "the debugger waits for commands"},
			},
			{
				names: []string{"help"},
				row:   Symbol{Kind: "function", Code: "blocking-input", Latency: "heavy", What: "a pager may wait for keys"},
			},
			{
				names: []string{"set", "frozenset", "tuple", "list"},
				row:   Symbol{Kind: "function", Iterates: []string{"0"}},
			},
			{
				names: []string{"dict"},
				row:   Symbol{Kind: "function", Returns: "dict", Iterates: []string{"0"}},
			},
			{
				names: []string{"bytes", "bytearray", "any", "all", "sum"},
				row:   Symbol{Kind: "function", Iterates: []string{"0"}},
			},
			{
				names: []string{"sorted"},
				row:   Symbol{Kind: "function", Returns: "list", Calls: []string{"key"}, Iterates: []string{"0"}},
			},
			{
				names: []string{"min", "max"},
				row:   Symbol{Kind: "function", Calls: []string{"key"}, Iterates: []string{"0"}},
			},
			{
				names: []string{"next"},
				row:   Symbol{Kind: "function", Iterates: []string{"0"}},
			},
			{
				names: []string{"map", "filter"},
				row:   Symbol{Kind: "function", Lazy: true, Calls: []string{"0"}, Iterates: []string{"1*"}},
			},
			{
				names: []string{"zip"},
				row:   Symbol{Kind: "function", Lazy: true, Iterates: []string{"*"}},
			},
			{
				names: []string{"enumerate", "reversed", "iter"},
				row:   Symbol{Kind: "function", Lazy: true, Iterates: []string{"0"}},
			},
			{
				names: []string{"str"},
				row:   Symbol{Kind: "function", Returns: "str", Dunders: map[string]string{"0": "__str__"}},
			},
			{
				names: []string{"print"},
				row:   Symbol{Kind: "function", Dunders: map[string]string{"*": "__str__"}},
			},
			{
				names: []string{"repr", "ascii"},
				row:   Symbol{Kind: "function", Returns: "str", Dunders: map[string]string{"0": "__repr__"}},
			},
			{
				names: []string{"format"},
				row:   Symbol{Kind: "function", Returns: "str", Dunders: map[string]string{"0": "__format__"}},
			},
			{
				names: []string{"len"},
				row:   Symbol{Kind: "function", Returns: "int", Dunders: map[string]string{"0": "__len__"}},
			},
			{
				names: []string{"bool"},
				row:   Symbol{Kind: "function", Returns: "bool", Dunders: map[string]string{"0": "__bool__"}},
			},
			{
				names: []string{"hash"},
				row:   Symbol{Kind: "function", Returns: "int", Dunders: map[string]string{"0": "__hash__"}},
			},
			{
				names: []string{"int"},
				row:   Symbol{Kind: "function", Returns: "int", Dunders: map[string]string{"0": "__int__"}},
			},
			{
				names: []string{"float"},
				row:   Symbol{Kind: "function", Returns: "float", Dunders: map[string]string{"0": "__float__"}},
			},
			{
				names: []string{"complex"},
				row:   Symbol{Kind: "function", Returns: "complex", Dunders: map[string]string{"0": "__complex__"}},
			},
			{
				names: []string{"abs"},
				row:   Symbol{Kind: "function", Dunders: map[string]string{"0": "__abs__"}},
			},
			{
				names: []string{"round"},
				row:   Symbol{Kind: "function", Dunders: map[string]string{"0": "__round__"}},
			},
			{
				names: []string{"dir"},
				row:   Symbol{Kind: "function", Returns: "list[str]", Dunders: map[string]string{"0": "__dir__"}},
			},
			{
				names: []string{"staticmethod", "classmethod"},
				row:   Symbol{Kind: "decorator", Effect: "transparent"},
			},
			{
				names: []string{"property"},
				row:   Symbol{Kind: "decorator", Effect: "property"},
			},
			{
				names: []string{"str.join"},
				row:   Symbol{Kind: "function", Returns: "str", Iterates: []string{"0"}},
			},
			{
				names: []string{"bytes.join", "bytearray.join", "list.extend"},
				row:   Symbol{Kind: "function", Iterates: []string{"0"}},
			},
			{
				names: []string{"list.sort"},
				row:   Symbol{Kind: "function", Calls: []string{"key"}},
			},
			{
				names: []string{"set.union", "set.intersection", "set.difference", "set.symmetric_difference", "set.issubset", "set.issuperset", "set.isdisjoint", "frozenset.union", "frozenset.intersection", "frozenset.difference", "frozenset.symmetric_difference", "frozenset.issubset", "frozenset.issuperset", "frozenset.isdisjoint", "set.update", "set.intersection_update", "set.difference_update", "set.symmetric_difference_update"},
				row:   Symbol{Kind: "function", Iterates: []string{"*"}},
			},
			{
				names: []string{"dict.update", "dict.fromkeys"},
				row:   Symbol{Kind: "function", Iterates: []string{"0"}},
			},
		},
		types: []Type{
			{Name: "str", Iter: "str", Item: "str"},
			{Name: "bytes", Iter: "int"},
			{Name: "bytearray", Iter: "int"},
			{Name: "memoryview", Iter: "int"},
			{Name: "range", Iter: "int"},
			{Name: "int"},
			{Name: "float"},
			{Name: "complex"},
			{Name: "bool"},
			{Name: "object"},
			{Name: "type"},
			{Name: "slice"},
			{Name: "Exception"},
			{Name: "BaseException"},
			{Name: "list"},
			{Name: "dict"},
			{Name: "set"},
			{Name: "frozenset"},
			{Name: "tuple"},
		},
		aliases: [][2]string{
			{"_io.open", "open"},
			{"io.open", "open"},
		},
	},
	{
		library: Library{Name: "cassandra-driver", Distribution: "cassandra-driver", Modules: []string{"cassandra", "cassandra.cluster", "cassandra.query"}},
		groups: []group{
			{
				names: []string{"cassandra.cluster.Cluster.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects to the cluster", Returns: "cassandra.cluster.Session"},
			},
			{
				names: []string{"cassandra.cluster.Cluster.shutdown"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "connections close"},
			},
			{
				names: []string{"cassandra.cluster.Session.execute", "cassandra.cluster.Session.prepare", "cassandra.cluster.Session.set_keyspace"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "cassandra.cluster.Session.execute_async", Requires: "cassandra-driver", Note: "returns a ResponseFuture: hand its callbacks to the loop with call_soon_threadsafe"}}},
			},
			{
				names: []string{"cassandra.cluster.Session.execute_async"},
				row:   Symbol{Kind: "function", Returns: "cassandra.cluster.ResponseFuture"},
			},
			{
				names: []string{"cassandra.cluster.ResponseFuture.result"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "the cluster answers"},
			},
			{
				names: []string{"cassandra.cluster.Session.shutdown"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "connections close"},
			},
		},
		types: []Type{
			{Name: "cassandra.cluster.Cluster"},
			{Name: "cassandra.cluster.Session"},
			{Name: "cassandra.cluster.ResponseFuture"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "celery", Distribution: "celery", Modules: []string{"celery", "celery.result", "celery.app", "celery.app.task", "celery.app.base", "celery.app.control", "celery.schedules"}},
		groups: []group{
			{
				names: []string{"celery.result.AsyncResult.get", "celery.result.GroupResult.get", "celery.result.AsyncResult.wait"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "a worker does the task"},
			},
			{
				names: []string{"celery.result.AsyncResult.forget", "celery.result.AsyncResult.ready", "celery.result.AsyncResult.successful", "celery.result.AsyncResult.failed", "celery.result.AsyncResult.revoke"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the broker or result store answers"},
			},
			{
				names: []string{"celery.result.AsyncResult.state", "celery.result.AsyncResult.status", "celery.result.AsyncResult.result", "celery.result.AsyncResult.info", "celery.result.AsyncResult.traceback"},
				row:   Symbol{Kind: "property", Code: "blocking-socket", Latency: "heavy", What: "the result store answers"},
			},
			{
				names: []string{"celery.app.task.Task.delay", "celery.app.task.Task.apply_async", "celery.app.task.Task.retry", "celery.app.task.Task.update_state"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the broker takes a message", Returns: "celery.result.AsyncResult"},
			},
			{
				names: []string{"celery.app.task.Task.apply"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "the task runs here"},
			},
			{
				names: []string{"celery.app.base.Celery.send_task"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the broker takes a message", Returns: "celery.result.AsyncResult"},
			},
			{
				names: []string{"celery.app.base.Celery.task", "celery.shared_task"},
				row:   Symbol{Kind: "decorator", Returns: "celery.app.task.Task", Effect: "transparent"},
			},
			{
				names: []string{"celery.app.control.Control.ping", "celery.app.control.Inspect.ping"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "workers answer"},
			},
		},
		types: []Type{
			{Name: "celery.result.AsyncResult"},
			{Name: "celery.result.GroupResult"},
			{Name: "celery.app.task.Task"},
			{Name: "celery.app.base.Celery"},
			{Name: "celery.app.control.Control"},
			{Name: "celery.app.control.Inspect"},
		},
		aliases: [][2]string{
			{"celery.Celery", "celery.app.base.Celery"},
			{"celery.Task", "celery.app.task.Task"},
		},
	},
	{
		library: Library{Name: "chromadb", Distribution: "chromadb", Modules: []string{"chromadb", "chromadb.api"}},
		groups: []group{
			{
				names: []string{"chromadb.HttpClient", "chromadb.CloudClient"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects to Chroma", Returns: "chromadb.api.client.Client", Alternatives: []Alternative{{Call: "chromadb.AsyncHttpClient", Requires: "chromadb"}}},
			},
			{
				names: []string{"chromadb.PersistentClient"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "opens a database", Returns: "chromadb.api.client.Client"},
			},
			{
				names: []string{"chromadb.Client", "chromadb.EphemeralClient"},
				row:   Symbol{Kind: "function", Returns: "chromadb.api.client.Client"},
			},
			{
				names: []string{"chromadb.api.client.Client.create_collection", "chromadb.api.client.Client.get_collection", "chromadb.api.client.Client.get_or_create_collection"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Chroma answers", Returns: "chromadb.api.models.Collection.Collection", Alternatives: []Alternative{{Call: "chromadb.AsyncHttpClient", Requires: "chromadb"}}},
			},
			{
				names: []string{"chromadb.api.client.Client.delete_collection", "chromadb.api.client.Client.list_collections", "chromadb.api.client.Client.count_collections", "chromadb.api.client.Client.heartbeat", "chromadb.api.client.Client.reset"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Chroma answers", Alternatives: []Alternative{{Call: "chromadb.AsyncHttpClient", Requires: "chromadb"}}},
			},
			{
				names: []string{"chromadb.api.models.Collection.Collection.add", "chromadb.api.models.Collection.Collection.upsert", "chromadb.api.models.Collection.Collection.update", "chromadb.api.models.Collection.Collection.delete", "chromadb.api.models.Collection.Collection.get", "chromadb.api.models.Collection.Collection.peek", "chromadb.api.models.Collection.Collection.query", "chromadb.api.models.Collection.Collection.count", "chromadb.api.models.Collection.Collection.modify"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Chroma answers, after texts are embedded", Alternatives: []Alternative{{Call: "chromadb.AsyncHttpClient", Requires: "chromadb"}}},
			},
		},
		types: []Type{
			{Name: "chromadb.api.client.Client"},
			{Name: "chromadb.api.models.Collection.Collection"},
		},
		aliases: [][2]string{
			{"chromadb.Collection", "chromadb.api.models.Collection.Collection"},
			{"chromadb.api.ClientAPI", "chromadb.api.client.Client"},
		},
	},
	{
		library: Library{Name: "clickhouse-connect", Distribution: "clickhouse-connect", Modules: []string{"clickhouse_connect", "clickhouse_connect.driver"}},
		groups: []group{
			{
				names: []string{"clickhouse_connect.get_client"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects and asks for the server's settings", Returns: "clickhouse_connect.driver.Client", Alternatives: []Alternative{{Call: "clickhouse_connect.get_async_client", Requires: "clickhouse-connect"}}},
			},
			{
				names: []string{"clickhouse_connect.driver.Client.command", "clickhouse_connect.driver.Client.data_insert", "clickhouse_connect.driver.Client.insert", "clickhouse_connect.driver.Client.insert_arrow", "clickhouse_connect.driver.Client.insert_df", "clickhouse_connect.driver.Client.ping", "clickhouse_connect.driver.Client.query", "clickhouse_connect.driver.Client.query_arrow", "clickhouse_connect.driver.Client.query_df", "clickhouse_connect.driver.Client.query_np", "clickhouse_connect.driver.Client.raw_insert", "clickhouse_connect.driver.Client.raw_query", "clickhouse_connect.driver.Client.raw_stream", "clickhouse_connect.driver.Client.query_arrow_stream", "clickhouse_connect.driver.Client.query_column_block_stream", "clickhouse_connect.driver.Client.query_df_stream", "clickhouse_connect.driver.Client.query_np_stream", "clickhouse_connect.driver.Client.query_row_block_stream", "clickhouse_connect.driver.Client.query_rows_stream"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "ClickHouse answers", Alternatives: []Alternative{{Call: "clickhouse_connect.get_async_client", Requires: "clickhouse-connect"}}},
			},
			{
				names: []string{"clickhouse_connect.driver.Client.close", "clickhouse_connect.driver.Client.close_connections"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "connections close"},
			},
		},
		types: []Type{
			{Name: "clickhouse_connect.driver.Client"},
		},
		aliases: [][2]string{
			{"clickhouse_connect.create_client", "clickhouse_connect.get_client"},
			{"clickhouse_connect.driver.client.Client", "clickhouse_connect.driver.Client"},
			{"clickhouse_connect.driver.httpclient.HttpClient", "clickhouse_connect.driver.Client"},
		},
	},
	{
		library: Library{Name: "clickhouse-driver", Distribution: "clickhouse-driver", Modules: []string{"clickhouse_driver", "clickhouse_driver.dbapi"}},
		groups: []group{
			{
				names: []string{"clickhouse_driver.Client.execute", "clickhouse_driver.Client.execute_with_progress", "clickhouse_driver.Client.query_dataframe", "clickhouse_driver.Client.insert_dataframe", "clickhouse_driver.Client.cancel", "clickhouse_driver.Client.get_connection", "clickhouse_driver.Client.establish_connection"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "ClickHouse answers", Alternatives: []Alternative{{Call: "clickhouse_connect.get_async_client", Requires: "clickhouse-connect"}, {Call: "asynch.connect", Requires: "asynch", Framework: "asyncio"}}},
			},
			{
				names: []string{"clickhouse_driver.Client.execute_iter"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", Lazy: true, What: "ClickHouse answers", Alternatives: []Alternative{{Call: "clickhouse_connect.get_async_client", Requires: "clickhouse-connect"}, {Call: "asynch.connect", Requires: "asynch", Framework: "asyncio"}}},
			},
			{
				names: []string{"clickhouse_driver.Client.disconnect", "clickhouse_driver.Client.disconnect_connection"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "a connection closes"},
			},
			{
				names: []string{"clickhouse_driver.Client.from_url"},
				row:   Symbol{Kind: "function", Returns: "clickhouse_driver.Client"},
			},
			{
				names: []string{"clickhouse_driver.connect"},
				row:   Symbol{Kind: "function", Returns: "clickhouse_driver.dbapi.connection.Connection"},
			},
			{
				names: []string{"clickhouse_driver.dbapi.connection.Connection.cursor"},
				row:   Symbol{Kind: "function", Returns: "clickhouse_driver.dbapi.cursor.Cursor"},
			},
			{
				names: []string{"clickhouse_driver.dbapi.cursor.Cursor.execute", "clickhouse_driver.dbapi.cursor.Cursor.executemany", "clickhouse_driver.dbapi.cursor.Cursor.fetchone", "clickhouse_driver.dbapi.cursor.Cursor.fetchmany", "clickhouse_driver.dbapi.cursor.Cursor.fetchall"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "ClickHouse answers", Alternatives: []Alternative{{Call: "clickhouse_connect.get_async_client", Requires: "clickhouse-connect"}, {Call: "asynch.connect", Requires: "asynch", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "clickhouse_driver.Client"},
			{Name: "clickhouse_driver.dbapi.connection.Connection"},
			{Name: "clickhouse_driver.dbapi.cursor.Cursor", Iter: "tuple"},
		},
		aliases: [][2]string{
			{"clickhouse_driver.client.Client", "clickhouse_driver.Client"},
		},
	},
	{
		library: Library{Name: "cloudscraper", Distribution: "cloudscraper", Modules: []string{"cloudscraper"}},
		groups: []group{
			{
				names: []string{"cloudscraper.create_scraper", "cloudscraper.session"},
				row:   Symbol{Kind: "function", Returns: "cloudscraper.CloudScraper"},
			},
			{
				names: []string{"cloudscraper.get_tokens", "cloudscraper.get_cookie_string"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, and a challenge is solved"},
			},
			{
				names: []string{"cloudscraper.CloudScraper.request"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "requests.Response", Alternatives: []Alternative{{Call: "httpx.AsyncClient.request", Requires: "httpx"}}},
			},
		},
		types: []Type{
			{Name: "cloudscraper.CloudScraper", Bases: []string{"requests.Session"}},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "cohere", Distribution: "cohere", Modules: []string{"cohere"}},
		groups: []group{
			{
				names: []string{"cohere.Client.chat", "cohere.Client.classify", "cohere.Client.embed", "cohere.Client.generate", "cohere.Client.rerank", "cohere.Client.summarize", "cohere.Client.tokenize", "cohere.Client.detokenize", "cohere.Client.check_api_key", "cohere.ClientV2.chat", "cohere.ClientV2.classify", "cohere.ClientV2.embed", "cohere.ClientV2.generate", "cohere.ClientV2.rerank", "cohere.ClientV2.summarize", "cohere.ClientV2.tokenize", "cohere.ClientV2.detokenize", "cohere.ClientV2.check_api_key"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "cohere.AsyncClientV2", Requires: "cohere", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"cohere.Client.chat_stream", "cohere.Client.generate_stream", "cohere.ClientV2.chat_stream", "cohere.ClientV2.generate_stream"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "a model answers", Alternatives: []Alternative{{Call: "cohere.AsyncClientV2", Requires: "cohere"}}},
			},
		},
		types: []Type{
			{Name: "cohere.Client"},
			{Name: "cohere.ClientV2"},
		},
		aliases: [][2]string{
			{"cohere.client.Client", "cohere.Client"},
			{"cohere.client_v2.ClientV2", "cohere.ClientV2"},
		},
	},
	{
		library: Library{Name: "confluent-kafka", Distribution: "confluent-kafka", Modules: []string{"confluent_kafka", "confluent_kafka.admin", "confluent_kafka.schema_registry"}},
		groups: []group{
			{
				names: []string{"confluent_kafka.Producer.flush", "confluent_kafka.Producer.list_topics", "confluent_kafka.Producer.init_transactions", "confluent_kafka.Producer.commit_transaction", "confluent_kafka.Producer.abort_transaction", "confluent_kafka.Producer.send_offsets_to_transaction"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the broker confirms", Alternatives: []Alternative{{Call: "aiokafka.AIOKafkaProducer", Requires: "aiokafka", Framework: "asyncio"}}},
			},
			{
				names: []string{"confluent_kafka.Producer.poll"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a delivery report arrives", Unless: []Condition{{Param: "timeout", Value: "0"}}, Alternatives: []Alternative{{Call: "aiokafka.AIOKafkaProducer", Requires: "aiokafka", Framework: "asyncio"}}},
			},
			{
				names: []string{"confluent_kafka.Consumer.poll", "confluent_kafka.Consumer.consume"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a message arrives", Alternatives: []Alternative{{Call: "aiokafka.AIOKafkaConsumer", Requires: "aiokafka", Framework: "asyncio"}}},
			},
			{
				names: []string{"confluent_kafka.Consumer.commit", "confluent_kafka.Consumer.committed", "confluent_kafka.Consumer.get_watermark_offsets", "confluent_kafka.Consumer.list_topics", "confluent_kafka.Consumer.offsets_for_times", "confluent_kafka.Consumer.close"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the broker answers", Alternatives: []Alternative{{Call: "aiokafka.AIOKafkaConsumer", Requires: "aiokafka", Framework: "asyncio"}}},
			},
			{
				names: []string{"confluent_kafka.Consumer.position", "confluent_kafka.Producer.produce"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"confluent_kafka.admin.AdminClient.list_topics", "confluent_kafka.admin.AdminClient.list_groups"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the broker answers"},
			},
		},
		types: []Type{
			{Name: "confluent_kafka.Producer"},
			{Name: "confluent_kafka.Consumer"},
			{Name: "confluent_kafka.SerializingProducer", Bases: []string{"confluent_kafka.Producer"}},
			{Name: "confluent_kafka.DeserializingConsumer", Bases: []string{"confluent_kafka.Consumer"}},
			{Name: "confluent_kafka.admin.AdminClient"},
		},
		aliases: [][2]string{
			{"confluent_kafka.cimpl", "confluent_kafka"},
		},
	},
	{
		library: Library{Name: "couchbase", Distribution: "couchbase", Modules: []string{"couchbase", "couchbase.cluster", "couchbase.collection"}},
		groups: []group{
			{
				names: []string{"couchbase.cluster.Cluster.connect", "couchbase.cluster.Cluster"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects to the cluster", Alternatives: []Alternative{{Call: "acouchbase.cluster.Cluster", Requires: "couchbase", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"couchbase.cluster.Cluster.wait_until_ready", "couchbase.cluster.Cluster.ping", "couchbase.cluster.Cluster.diagnostics", "couchbase.cluster.Cluster.cluster_info", "couchbase.cluster.Cluster.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "acouchbase.cluster.Cluster", Requires: "couchbase", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"couchbase.cluster.Cluster.query", "couchbase.cluster.Cluster.analytics_query", "couchbase.cluster.Cluster.search_query"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", Lazy: true, What: "rows arrive", Alternatives: []Alternative{{Call: "acouchbase.cluster.Cluster", Requires: "couchbase", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"couchbase.collection.Collection.exists", "couchbase.collection.Collection.get", "couchbase.collection.Collection.get_all_replicas", "couchbase.collection.Collection.get_and_lock", "couchbase.collection.Collection.get_and_touch", "couchbase.collection.Collection.get_any_replica", "couchbase.collection.Collection.get_multi", "couchbase.collection.Collection.insert", "couchbase.collection.Collection.insert_multi", "couchbase.collection.Collection.lookup_in", "couchbase.collection.Collection.mutate_in", "couchbase.collection.Collection.remove", "couchbase.collection.Collection.remove_multi", "couchbase.collection.Collection.replace", "couchbase.collection.Collection.replace_multi", "couchbase.collection.Collection.touch", "couchbase.collection.Collection.unlock", "couchbase.collection.Collection.upsert", "couchbase.collection.Collection.upsert_multi"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "acouchbase.cluster.Cluster", Requires: "couchbase", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
		},
		types: []Type{
			{Name: "couchbase.cluster.Cluster"},
			{Name: "couchbase.collection.Collection"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "cryptography", Distribution: "cryptography", Modules: []string{"cryptography", "cryptography.fernet", "cryptography.hazmat", "cryptography.hazmat.primitives", "cryptography.hazmat.primitives.kdf", "cryptography.hazmat.primitives.asymmetric", "cryptography.hazmat.primitives.asymmetric.rsa", "cryptography.hazmat.primitives.asymmetric.dsa", "cryptography.hazmat.primitives.asymmetric.dh"}},
		groups: []group{
			{
				names: []string{"cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC.derive", "cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC.verify", "cryptography.hazmat.primitives.kdf.scrypt.Scrypt.derive", "cryptography.hazmat.primitives.kdf.scrypt.Scrypt.verify", "cryptography.hazmat.primitives.kdf.argon2.Argon2id.derive", "cryptography.hazmat.primitives.kdf.argon2.Argon2id.verify"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "derives a key, slow by design"},
			},
			{
				names: []string{"cryptography.hazmat.primitives.asymmetric.rsa.generate_private_key", "cryptography.hazmat.primitives.asymmetric.dsa.generate_private_key", "cryptography.hazmat.primitives.asymmetric.dh.generate_parameters"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "makes a key"},
			},
		},
		types: []Type{
			{Name: "cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC"},
			{Name: "cryptography.hazmat.primitives.kdf.scrypt.Scrypt"},
			{Name: "cryptography.hazmat.primitives.kdf.argon2.Argon2id"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "curl_cffi", Distribution: "curl_cffi", Modules: []string{"curl_cffi", "curl_cffi.requests"}},
		groups: []group{
			{
				names: []string{"curl_cffi.requests.get", "curl_cffi.requests.post", "curl_cffi.requests.put", "curl_cffi.requests.patch", "curl_cffi.requests.delete", "curl_cffi.requests.head", "curl_cffi.requests.options", "curl_cffi.requests.request", "curl_cffi.requests.Session.get", "curl_cffi.requests.Session.post", "curl_cffi.requests.Session.put", "curl_cffi.requests.Session.patch", "curl_cffi.requests.Session.delete", "curl_cffi.requests.Session.head", "curl_cffi.requests.Session.options", "curl_cffi.requests.Session.request"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP", Returns: "curl_cffi.requests.Response", Alternatives: []Alternative{{Call: "curl_cffi.requests.AsyncSession", Requires: "curl_cffi", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
		},
		types: []Type{
			{Name: "curl_cffi.requests.Session"},
			{Name: "curl_cffi.requests.Response"},
		},
		aliases: [][2]string{
			{"curl_cffi.Session", "curl_cffi.requests.Session"},
			{"curl_cffi.delete", "curl_cffi.requests.delete"},
			{"curl_cffi.get", "curl_cffi.requests.get"},
			{"curl_cffi.head", "curl_cffi.requests.head"},
			{"curl_cffi.options", "curl_cffi.requests.options"},
			{"curl_cffi.patch", "curl_cffi.requests.patch"},
			{"curl_cffi.post", "curl_cffi.requests.post"},
			{"curl_cffi.put", "curl_cffi.requests.put"},
			{"curl_cffi.request", "curl_cffi.requests.request"},
			{"curl_cffi.requests.session.Session", "curl_cffi.requests.Session"},
		},
	},
	{
		library: Library{Name: "ddgs", Distribution: "ddgs", Modules: []string{"ddgs"}},
		groups: []group{
			{
				names: []string{"ddgs.DDGS.text", "ddgs.DDGS.images", "ddgs.DDGS.videos", "ddgs.DDGS.news", "ddgs.DDGS.books"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "search engines answer"},
			},
		},
		types: []Type{
			{Name: "ddgs.DDGS", Enter: "ddgs.DDGS"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "diskcache", Distribution: "diskcache", Modules: []string{"diskcache"}},
		groups: []group{
			{
				names: []string{"diskcache.Cache", "diskcache.FanoutCache"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "a database is opened"},
			},
			{
				names: []string{"diskcache.Cache.get", "diskcache.Cache.set", "diskcache.Cache.add", "diskcache.Cache.delete", "diskcache.Cache.pop", "diskcache.Cache.incr", "diskcache.Cache.decr", "diskcache.Cache.touch", "diskcache.Cache.clear", "diskcache.Cache.evict", "diskcache.Cache.expire", "diskcache.Cache.cull", "diskcache.Cache.check", "diskcache.Cache.volume", "diskcache.Cache.close", "diskcache.Cache.read", "diskcache.FanoutCache.get", "diskcache.FanoutCache.set", "diskcache.FanoutCache.add", "diskcache.FanoutCache.delete", "diskcache.FanoutCache.pop", "diskcache.FanoutCache.incr", "diskcache.FanoutCache.decr", "diskcache.FanoutCache.touch", "diskcache.FanoutCache.clear", "diskcache.FanoutCache.evict", "diskcache.FanoutCache.expire", "diskcache.FanoutCache.cull", "diskcache.FanoutCache.check", "diskcache.FanoutCache.volume", "diskcache.FanoutCache.close", "diskcache.FanoutCache.read"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "SQLite reads or writes a file"},
			},
		},
		types: []Type{
			{Name: "diskcache.Cache", Enter: "Self"},
			{Name: "diskcache.FanoutCache", Enter: "Self"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "distro", Distribution: "distro", Modules: []string{"distro"}},
		groups: []group{
			{
				names: []string{"distro.id", "distro.name", "distro.version", "distro.version_parts", "distro.major_version", "distro.minor_version", "distro.build_number", "distro.like", "distro.codename", "distro.info", "distro.os_release_info", "distro.os_release_attr", "distro.distro_release_info", "distro.distro_release_attr"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "the first time, the release files are read"},
			},
			{
				names: []string{"distro.lsb_release_info", "distro.lsb_release_attr", "distro.uname_info", "distro.uname_attr"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "the first time, a program is run"},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "Django", Distribution: "Django", Modules: []string{"django", "django.db", "django.db.models", "django.db.transaction", "django.core", "django.core.cache", "django.core.mail", "django.core.management", "django.core.files", "django.core.files.storage", "django.contrib", "django.contrib.auth", "django.shortcuts", "django.template", "django.template.loader", "django.utils", "django.http", "django.views", "django.conf", "django.urls"}},
		groups: []group{
			{
				names: []string{"django.db.models.QuerySet.get", "django.db.models.Manager.get"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Returns: "Element | django.db.models.Model", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.aget", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.create", "django.db.models.Manager.create"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Returns: "Element | django.db.models.Model", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.acreate", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.get_or_create", "django.db.models.Manager.get_or_create"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Returns: "tuple[Element | django.db.models.Model, bool]", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.aget_or_create", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.update_or_create", "django.db.models.Manager.update_or_create"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Returns: "tuple[Element | django.db.models.Model, bool]", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.aupdate_or_create", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.bulk_create", "django.db.models.Manager.bulk_create"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.abulk_create", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.bulk_update", "django.db.models.Manager.bulk_update"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.abulk_update", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.count", "django.db.models.Manager.count"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.acount", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.in_bulk", "django.db.models.Manager.in_bulk"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.ain_bulk", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.latest", "django.db.models.Manager.latest"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Returns: "Element | django.db.models.Model", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.alatest", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.earliest", "django.db.models.Manager.earliest"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Returns: "Element | django.db.models.Model", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.aearliest", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.first", "django.db.models.Manager.first"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Returns: "Element | django.db.models.Model", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.afirst", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.last", "django.db.models.Manager.last"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Returns: "Element | django.db.models.Model", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.alast", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.exists", "django.db.models.Manager.exists"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.aexists", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.contains", "django.db.models.Manager.contains"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.acontains", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.update", "django.db.models.Manager.update"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.aupdate", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.aggregate", "django.db.models.Manager.aggregate"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.aaggregate", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.explain", "django.db.models.Manager.explain"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.aexplain", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.adelete", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.iterator", "django.db.models.Manager.iterator"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", Lazy: true, What: "the database answers", Alternatives: []Alternative{{Call: "django.db.models.QuerySet.aiterator", Requires: "Django", Note: "Django 4.1 and later"}}},
			},
			{
				names: []string{"django.db.models.QuerySet.__iter__", "django.db.models.QuerySet.__len__", "django.db.models.QuerySet.__bool__", "django.db.models.QuerySet.__getitem__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Caveat: "Slicing with [a:b] only narrows the query: [n] runs it. From Django 4.1 on, async for goes over a query set."},
			},
			{
				names: []string{"django.db.models.QuerySet.all", "django.db.models.QuerySet.filter", "django.db.models.QuerySet.exclude", "django.db.models.QuerySet.annotate", "django.db.models.QuerySet.alias", "django.db.models.QuerySet.order_by", "django.db.models.QuerySet.reverse", "django.db.models.QuerySet.distinct", "django.db.models.QuerySet.values", "django.db.models.QuerySet.values_list", "django.db.models.QuerySet.dates", "django.db.models.QuerySet.datetimes", "django.db.models.QuerySet.none", "django.db.models.QuerySet.union", "django.db.models.QuerySet.intersection", "django.db.models.QuerySet.difference", "django.db.models.QuerySet.select_related", "django.db.models.QuerySet.prefetch_related", "django.db.models.QuerySet.extra", "django.db.models.QuerySet.defer", "django.db.models.QuerySet.only", "django.db.models.QuerySet.using", "django.db.models.QuerySet.select_for_update", "django.db.models.QuerySet.raw", "django.db.models.QuerySet.complex_filter", "django.db.models.Manager.all", "django.db.models.Manager.filter", "django.db.models.Manager.exclude", "django.db.models.Manager.annotate", "django.db.models.Manager.alias", "django.db.models.Manager.order_by", "django.db.models.Manager.reverse", "django.db.models.Manager.distinct", "django.db.models.Manager.values", "django.db.models.Manager.values_list", "django.db.models.Manager.dates", "django.db.models.Manager.datetimes", "django.db.models.Manager.none", "django.db.models.Manager.union", "django.db.models.Manager.intersection", "django.db.models.Manager.difference", "django.db.models.Manager.select_related", "django.db.models.Manager.prefetch_related", "django.db.models.Manager.extra", "django.db.models.Manager.defer", "django.db.models.Manager.only", "django.db.models.Manager.using", "django.db.models.Manager.select_for_update", "django.db.models.Manager.raw", "django.db.models.Manager.complex_filter", "django.db.models.Manager.get_queryset"},
				row:   Symbol{Kind: "function", Returns: "django.db.models.QuerySet[Element]"},
			},
			{
				names: []string{"django.db.models.QuerySet.aget", "django.db.models.QuerySet.acreate", "django.db.models.QuerySet.alatest", "django.db.models.QuerySet.aearliest", "django.db.models.QuerySet.afirst", "django.db.models.QuerySet.alast", "django.db.models.Manager.aget", "django.db.models.Manager.acreate", "django.db.models.Manager.alatest", "django.db.models.Manager.aearliest", "django.db.models.Manager.afirst", "django.db.models.Manager.alast"},
				row:   Symbol{Kind: "function", Async: true, Returns: "Element | django.db.models.Model"},
			},
			{
				names: []string{"django.db.models.QuerySet.aget_or_create", "django.db.models.QuerySet.aupdate_or_create", "django.db.models.Manager.aget_or_create", "django.db.models.Manager.aupdate_or_create"},
				row:   Symbol{Kind: "function", Async: true, Returns: "tuple[Element | django.db.models.Model, bool]"},
			},
			{
				names: []string{"django.db.models.QuerySet.abulk_create", "django.db.models.QuerySet.abulk_update", "django.db.models.QuerySet.acount", "django.db.models.QuerySet.aexists", "django.db.models.QuerySet.acontains", "django.db.models.QuerySet.aupdate", "django.db.models.QuerySet.aaggregate", "django.db.models.QuerySet.aexplain", "django.db.models.QuerySet.ain_bulk", "django.db.models.QuerySet.adelete", "django.db.models.Manager.abulk_create", "django.db.models.Manager.abulk_update", "django.db.models.Manager.acount", "django.db.models.Manager.aexists", "django.db.models.Manager.acontains", "django.db.models.Manager.aupdate", "django.db.models.Manager.aaggregate", "django.db.models.Manager.aexplain", "django.db.models.Manager.ain_bulk", "django.db.models.Manager.adelete", "django.db.models.Model.asave", "django.db.models.Model.adelete", "django.db.models.Model.arefresh_from_db"},
				row:   Symbol{Kind: "function", Async: true},
			},
			{
				names: []string{"django.db.models.QuerySet.as_manager"},
				row:   Symbol{Kind: "function", Constructs: true},
			},
			{
				names: []string{"django.db.models.Model.objects"},
				row:   Symbol{Kind: "attribute", Returns: "django.db.models.Manager[Self]"},
			},
			{
				names: []string{"django.db.models.Model.save"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "django.db.models.Model.asave", Requires: "Django", Note: "Django 4.2 and later"}}},
			},
			{
				names: []string{"django.db.models.Model.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "django.db.models.Model.adelete", Requires: "Django", Note: "Django 4.2 and later"}}},
			},
			{
				names: []string{"django.db.models.Model.refresh_from_db"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "django.db.models.Model.arefresh_from_db", Requires: "Django", Note: "Django 4.2 and later"}}},
			},
			{
				names: []string{"django.db.models.Model.full_clean", "django.db.models.Model.validate_unique", "django.db.models.Model.validate_constraints", "django.db.models.Model.save_base"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "asgiref.sync.sync_to_async", Requires: "asgiref", Framework: "asyncio", Note: "around the whole unit of work"}}},
			},
			{
				names: []string{"django.shortcuts.get_object_or_404"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "django.shortcuts.aget_object_or_404", Requires: "Django", Note: "Django 5.0 and later"}}},
			},
			{
				names: []string{"django.shortcuts.get_list_or_404"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "django.shortcuts.aget_list_or_404", Requires: "Django", Note: "Django 5.0 and later"}}},
			},
			{
				names: []string{"django.contrib.auth.authenticate"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers, a password is hashed", Alternatives: []Alternative{{Call: "django.contrib.auth.aauthenticate", Requires: "Django", Note: "Django 5.0 and later"}}},
			},
			{
				names: []string{"django.contrib.auth.login", "django.contrib.auth.logout", "django.contrib.auth.get_user"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "django.contrib.auth.alogin", Requires: "Django", Note: "Django 5.0 and later"}}},
			},
			{
				names: []string{"django.contrib.auth.hashers.make_password", "django.contrib.auth.hashers.check_password"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "hashes a password, slow by design", Alternatives: []Alternative{{Call: "django.contrib.auth.hashers.acheck_password", Requires: "Django"}}},
			},
			{
				names: []string{"django.db.transaction.atomic"},
				row:   Symbol{Kind: "function", Returns: "django.db.transaction.Atomic"},
			},
			{
				names: []string{"django.db.transaction.Atomic.__enter__", "django.db.transaction.Atomic.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a transaction begins or ends", Alternatives: []Alternative{{Call: "asgiref.sync.sync_to_async", Requires: "asgiref", Framework: "asyncio", Note: "around the whole unit of work"}}},
			},
			{
				names: []string{"django.db.transaction.commit", "django.db.transaction.rollback", "django.db.transaction.savepoint", "django.db.transaction.savepoint_commit", "django.db.transaction.savepoint_rollback"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a transaction ends", Alternatives: []Alternative{{Call: "asgiref.sync.sync_to_async", Requires: "asgiref", Framework: "asyncio", Note: "around the whole unit of work"}}},
			},
			{
				names: []string{"django.db.connection"},
				row:   Symbol{Kind: "attribute", Returns: "django.db.backends.base.base.BaseDatabaseWrapper"},
			},
			{
				names: []string{"django.db.backends.base.base.BaseDatabaseWrapper.connect", "django.db.backends.base.base.BaseDatabaseWrapper.commit", "django.db.backends.base.base.BaseDatabaseWrapper.rollback", "django.db.backends.base.base.BaseDatabaseWrapper.ensure_connection"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "asgiref.sync.sync_to_async", Requires: "asgiref", Framework: "asyncio", Note: "around the whole unit of work"}}},
			},
			{
				names: []string{"django.core.cache.cache"},
				row:   Symbol{Kind: "attribute", Returns: "django.core.cache.backends.base.BaseCache"},
			},
			{
				names: []string{"django.core.cache.backends.base.BaseCache.get"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "a cache answers", Alternatives: []Alternative{{Call: "django.core.cache.backends.base.BaseCache.aget", Requires: "Django", Note: "as fast as the backend: most run a thread"}}},
			},
			{
				names: []string{"django.core.cache.backends.base.BaseCache.set"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "a cache answers", Alternatives: []Alternative{{Call: "django.core.cache.backends.base.BaseCache.aset", Requires: "Django", Note: "as fast as the backend: most run a thread"}}},
			},
			{
				names: []string{"django.core.cache.backends.base.BaseCache.add"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "a cache answers", Alternatives: []Alternative{{Call: "django.core.cache.backends.base.BaseCache.aadd", Requires: "Django", Note: "as fast as the backend: most run a thread"}}},
			},
			{
				names: []string{"django.core.cache.backends.base.BaseCache.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "a cache answers", Alternatives: []Alternative{{Call: "django.core.cache.backends.base.BaseCache.adelete", Requires: "Django", Note: "as fast as the backend: most run a thread"}}},
			},
			{
				names: []string{"django.core.cache.backends.base.BaseCache.get_many"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "a cache answers", Alternatives: []Alternative{{Call: "django.core.cache.backends.base.BaseCache.aget_many", Requires: "Django", Note: "as fast as the backend: most run a thread"}}},
			},
			{
				names: []string{"django.core.cache.backends.base.BaseCache.set_many"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "a cache answers", Alternatives: []Alternative{{Call: "django.core.cache.backends.base.BaseCache.aset_many", Requires: "Django", Note: "as fast as the backend: most run a thread"}}},
			},
			{
				names: []string{"django.core.cache.backends.base.BaseCache.delete_many"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "a cache answers", Alternatives: []Alternative{{Call: "django.core.cache.backends.base.BaseCache.adelete_many", Requires: "Django", Note: "as fast as the backend: most run a thread"}}},
			},
			{
				names: []string{"django.core.cache.backends.base.BaseCache.get_or_set"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "a cache answers", Alternatives: []Alternative{{Call: "django.core.cache.backends.base.BaseCache.aget_or_set", Requires: "Django", Note: "as fast as the backend: most run a thread"}}},
			},
			{
				names: []string{"django.core.cache.backends.base.BaseCache.has_key"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "a cache answers", Alternatives: []Alternative{{Call: "django.core.cache.backends.base.BaseCache.ahas_key", Requires: "Django", Note: "as fast as the backend: most run a thread"}}},
			},
			{
				names: []string{"django.core.cache.backends.base.BaseCache.incr"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "a cache answers", Alternatives: []Alternative{{Call: "django.core.cache.backends.base.BaseCache.aincr", Requires: "Django", Note: "as fast as the backend: most run a thread"}}},
			},
			{
				names: []string{"django.core.cache.backends.base.BaseCache.decr"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "a cache answers", Alternatives: []Alternative{{Call: "django.core.cache.backends.base.BaseCache.adecr", Requires: "Django", Note: "as fast as the backend: most run a thread"}}},
			},
			{
				names: []string{"django.core.cache.backends.base.BaseCache.touch"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "a cache answers", Alternatives: []Alternative{{Call: "django.core.cache.backends.base.BaseCache.atouch", Requires: "Django", Note: "as fast as the backend: most run a thread"}}},
			},
			{
				names: []string{"django.core.cache.backends.base.BaseCache.clear"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "a cache answers", Alternatives: []Alternative{{Call: "django.core.cache.backends.base.BaseCache.aclear", Requires: "Django", Note: "as fast as the backend: most run a thread"}}},
			},
			{
				names: []string{"django.core.mail.send_mail", "django.core.mail.send_mass_mail", "django.core.mail.mail_admins", "django.core.mail.mail_managers", "django.core.mail.EmailMessage.send"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the mail server answers", Alternatives: []Alternative{{Call: "aiosmtplib.send", Requires: "aiosmtplib", Framework: "asyncio"}}},
			},
			{
				names: []string{"django.core.management.call_command"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a command runs to its end"},
			},
			{
				names: []string{"django.core.files.storage.Storage.save", "django.core.files.storage.Storage.open", "django.core.files.storage.Storage.delete", "django.core.files.storage.Storage.exists", "django.core.files.storage.Storage.listdir", "django.core.files.storage.Storage.size"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "a storage backend answers"},
			},
			{
				names: []string{"django.template.loader.get_template", "django.template.loader.select_template", "django.template.loader.render_to_string"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "reads a template that is not cached"},
			},
			{
				names: []string{"django.utils.functional.cached_property"},
				row:   Symbol{Kind: "decorator", Effect: "property"},
			},
			{
				names: []string{"django.db.connections"},
				row:   Symbol{Kind: "attribute", Returns: "django.db.utils.ConnectionHandler"},
			},
			{
				names: []string{"django.core.cache.caches"},
				row:   Symbol{Kind: "attribute", Returns: "django.core.cache.CacheHandler"},
			},
			{
				names: []string{"django.core.files.storage.default_storage"},
				row:   Symbol{Kind: "attribute", Returns: "django.core.files.storage.Storage"},
			},
			{
				names: []string{"django.core.files.storage.Storage.get_accessed_time", "django.core.files.storage.Storage.get_created_time", "django.core.files.storage.Storage.get_modified_time"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "the storage answers", Alternatives: []Alternative{{Call: "asgiref.sync.sync_to_async", Requires: "asgiref", Framework: "asyncio", Note: "around the whole unit of work"}}},
			},
			{
				names: []string{"django.db.backends.utils.CursorWrapper.execute", "django.db.backends.utils.CursorWrapper.executemany", "django.db.backends.utils.CursorWrapper.callproc", "django.db.backends.utils.CursorWrapper.fetchone", "django.db.backends.utils.CursorWrapper.fetchmany", "django.db.backends.utils.CursorWrapper.fetchall", "django.db.backends.utils.CursorWrapper.__iter__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "asgiref.sync.sync_to_async", Requires: "asgiref", Framework: "asyncio", Note: "around the whole unit of work"}}},
			},
			{
				names: []string{"django.contrib.auth.models.UserManager.create_user", "django.contrib.auth.models.UserManager.create_superuser", "django.contrib.auth.models.UserManager.get_by_natural_key"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Returns: "django.db.models.Model", Alternatives: []Alternative{{Call: "asgiref.sync.sync_to_async", Requires: "asgiref", Framework: "asyncio", Note: "around the whole unit of work"}}},
			},
			{
				names: []string{"django.contrib.auth.models.User.objects"},
				row:   Symbol{Kind: "attribute", Returns: "django.contrib.auth.models.UserManager"},
			},
			{
				names: []string{"django.contrib.auth.models.User.check_password", "django.contrib.auth.models.User.set_password", "django.contrib.auth.models.AbstractUser.check_password", "django.contrib.auth.models.AbstractUser.set_password"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "hashes a password, slow by design", Alternatives: []Alternative{{Call: "django.contrib.auth.models.AbstractBaseUser.acheck_password", Requires: "Django", Note: "Django 5.0 and later"}}},
			},
			{
				names: []string{"django.db.backends.base.base.BaseDatabaseWrapper.cursor"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Returns: "django.db.backends.utils.CursorWrapper", Alternatives: []Alternative{{Call: "asgiref.sync.sync_to_async", Requires: "asgiref", Framework: "asyncio", Note: "around the whole unit of work"}}},
			},
		},
		types: []Type{
			{Name: "django.core.mail.EmailMessage"},
			{Name: "django.core.mail.EmailMultiAlternatives", Bases: []string{"django.core.mail.EmailMessage"}},
			{Name: "django.db.models.QuerySet", Iter: "Element | django.db.models.Model"},
			{Name: "django.db.models.Manager", Iter: "Element | django.db.models.Model"},
			{Name: "django.db.models.Model"},
			{Name: "django.db.transaction.Atomic"},
			{Name: "django.db.backends.base.base.BaseDatabaseWrapper"},
			{Name: "django.core.cache.backends.base.BaseCache"},
			{Name: "django.core.files.storage.Storage"},
			{Name: "django.core.files.storage.FileSystemStorage", Bases: []string{"django.core.files.storage.Storage"}},
			{Name: "django.db.utils.ConnectionHandler", Item: "django.db.backends.base.base.BaseDatabaseWrapper"},
			{Name: "django.core.cache.CacheHandler", Item: "django.core.cache.backends.base.BaseCache"},
			{Name: "django.db.backends.utils.CursorWrapper"},
			{Name: "django.contrib.auth.models.UserManager", Bases: []string{"django.db.models.Manager"}},
			{Name: "django.contrib.auth.models.AbstractUser", Bases: []string{"django.db.models.Model"}},
			{Name: "django.contrib.auth.models.User", Bases: []string{"django.contrib.auth.models.AbstractUser"}},
		},
		aliases: [][2]string{
			{"django.db.models.base.Model", "django.db.models.Model"},
			{"django.db.models.manager.BaseManager", "django.db.models.Manager"},
			{"django.db.models.manager.Manager", "django.db.models.Manager"},
			{"django.db.models.query.QuerySet", "django.db.models.QuerySet"},
		},
	},
	{
		library: Library{Name: "dnspython", Distribution: "dnspython", Modules: []string{"dns", "dns.resolver", "dns.query", "dns.asyncresolver"}},
		groups: []group{
			{
				names: []string{"dns.resolver.resolve", "dns.resolver.resolve_at", "dns.resolver.resolve_name", "dns.resolver.resolve_address", "dns.resolver.query", "dns.resolver.zone_for_name", "dns.resolver.Resolver.resolve", "dns.resolver.Resolver.resolve_name", "dns.resolver.Resolver.resolve_address", "dns.resolver.Resolver.query"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "DNS look-up", Alternatives: []Alternative{{Call: "dns.asyncresolver.resolve", Requires: "dnspython"}}},
			},
			{
				names: []string{"dns.query.udp", "dns.query.tcp", "dns.query.tls", "dns.query.https", "dns.query.xfr"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a DNS server answers", Alternatives: []Alternative{{Call: "dns.asyncquery.udp", Requires: "dnspython"}}},
			},
		},
		types: []Type{
			{Name: "dns.resolver.Resolver"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "docker", Distribution: "docker", Modules: []string{"docker", "docker.client", "docker.models", "docker.models.containers", "docker.models.images", "docker.errors", "docker.types"}},
		groups: []group{
			{
				names: []string{"docker.from_env", "docker.DockerClient.from_env"},
				row:   Symbol{Kind: "function", Returns: "docker.DockerClient"},
			},
			{
				names: []string{"docker.DockerClient.df", "docker.DockerClient.info", "docker.DockerClient.login", "docker.DockerClient.ping", "docker.DockerClient.version"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the Docker daemon answers", Alternatives: []Alternative{{Call: "aiodocker.Docker", Requires: "aiodocker", Framework: "asyncio"}}},
			},
			{
				names: []string{"docker.DockerClient.events"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", Lazy: true, What: "events arrive", Alternatives: []Alternative{{Call: "aiodocker.Docker", Requires: "aiodocker", Framework: "asyncio"}}},
			},
			{
				names: []string{"docker.DockerClient.containers"},
				row:   Symbol{Kind: "attribute", Returns: "docker.models.containers.ContainerCollection"},
			},
			{
				names: []string{"docker.DockerClient.images"},
				row:   Symbol{Kind: "attribute", Returns: "docker.models.images.ImageCollection"},
			},
			{
				names: []string{"docker.DockerClient.networks"},
				row:   Symbol{Kind: "attribute", Returns: "docker.models.networks.NetworkCollection"},
			},
			{
				names: []string{"docker.DockerClient.volumes"},
				row:   Symbol{Kind: "attribute", Returns: "docker.models.volumes.VolumeCollection"},
			},
			{
				names: []string{"docker.models.containers.ContainerCollection.run"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a container runs", Returns: "docker.models.containers.Container", Alternatives: []Alternative{{Call: "aiodocker.Docker", Requires: "aiodocker", Framework: "asyncio"}}},
			},
			{
				names: []string{"docker.models.containers.ContainerCollection.create", "docker.models.containers.ContainerCollection.get"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the Docker daemon answers", Returns: "docker.models.containers.Container", Alternatives: []Alternative{{Call: "aiodocker.Docker", Requires: "aiodocker", Framework: "asyncio"}}},
			},
			{
				names: []string{"docker.models.containers.ContainerCollection.list"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the Docker daemon answers", Returns: "list[docker.models.containers.Container]", Alternatives: []Alternative{{Call: "aiodocker.Docker", Requires: "aiodocker", Framework: "asyncio"}}},
			},
			{
				names: []string{"docker.models.containers.ContainerCollection.prune", "docker.models.containers.Container.attach", "docker.models.containers.Container.attach_socket", "docker.models.containers.Container.commit", "docker.models.containers.Container.diff", "docker.models.containers.Container.exec_run", "docker.models.containers.Container.export", "docker.models.containers.Container.get_archive", "docker.models.containers.Container.kill", "docker.models.containers.Container.logs", "docker.models.containers.Container.pause", "docker.models.containers.Container.put_archive", "docker.models.containers.Container.reload", "docker.models.containers.Container.remove", "docker.models.containers.Container.rename", "docker.models.containers.Container.resize", "docker.models.containers.Container.restart", "docker.models.containers.Container.start", "docker.models.containers.Container.stats", "docker.models.containers.Container.stop", "docker.models.containers.Container.top", "docker.models.containers.Container.unpause", "docker.models.containers.Container.update", "docker.models.containers.Container.wait", "docker.models.images.ImageCollection.build", "docker.models.images.ImageCollection.get", "docker.models.images.ImageCollection.get_registry_data", "docker.models.images.ImageCollection.list", "docker.models.images.ImageCollection.load", "docker.models.images.ImageCollection.prune", "docker.models.images.ImageCollection.pull", "docker.models.images.ImageCollection.push", "docker.models.images.ImageCollection.remove", "docker.models.images.ImageCollection.search", "docker.models.networks.NetworkCollection.create", "docker.models.networks.NetworkCollection.get", "docker.models.networks.NetworkCollection.list", "docker.models.networks.NetworkCollection.prune", "docker.models.volumes.VolumeCollection.create", "docker.models.volumes.VolumeCollection.get", "docker.models.volumes.VolumeCollection.list", "docker.models.volumes.VolumeCollection.prune"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the Docker daemon answers", Alternatives: []Alternative{{Call: "aiodocker.Docker", Requires: "aiodocker", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "docker.models.containers.ContainerCollection"},
			{Name: "docker.models.images.ImageCollection"},
			{Name: "docker.models.networks.NetworkCollection"},
			{Name: "docker.models.volumes.VolumeCollection"},
			{Name: "docker.DockerClient"},
			{Name: "docker.models.containers.Container"},
		},
		aliases: [][2]string{
			{"docker.client.DockerClient", "docker.DockerClient"},
			{"docker.client.from_env", "docker.from_env"},
		},
	},
	{
		library: Library{Name: "dropbox", Distribution: "dropbox", Modules: []string{"dropbox"}},
		groups: []group{
			{
				names: []string{"dropbox.Dropbox.*"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Dropbox answers"},
			},
			{
				names: []string{"dropbox.Dropbox.close", "dropbox.Dropbox.clone", "dropbox.Dropbox.with_path_root"},
				row:   Symbol{Kind: "function"},
			},
		},
		types: []Type{
			{Name: "dropbox.Dropbox"},
		},
		aliases: [][2]string{
			{"dropbox.dropbox_client.Dropbox", "dropbox.Dropbox"},
		},
	},
	{
		library: Library{Name: "duckdb", Distribution: "duckdb", Modules: []string{"duckdb"}},
		groups: []group{
			{
				names: []string{"duckdb.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "opens a database", Returns: "duckdb.DuckDBPyConnection", Unless: []Condition{{Param: "database", Value: "absent"}, {Param: "database", Value: "\":memory:\""}}},
			},
			{
				names: []string{"duckdb.DuckDBPyConnection.execute", "duckdb.DuckDBPyConnection.executemany"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a query runs", Returns: "duckdb.DuckDBPyConnection", ThreadSafe: &no, Caveat: "One connection a thread: connection.cursor() makes another one."},
			},
			{
				names: []string{"duckdb.sql", "duckdb.query", "duckdb.read_csv", "duckdb.read_json", "duckdb.read_parquet", "duckdb.from_csv_auto", "duckdb.from_parquet", "duckdb.table", "duckdb.view", "duckdb.from_df", "duckdb.from_arrow", "duckdb.DuckDBPyConnection.sql", "duckdb.DuckDBPyConnection.query", "duckdb.DuckDBPyConnection.read_csv", "duckdb.DuckDBPyConnection.read_json", "duckdb.DuckDBPyConnection.read_parquet", "duckdb.DuckDBPyConnection.from_csv_auto", "duckdb.DuckDBPyConnection.from_parquet", "duckdb.DuckDBPyConnection.table", "duckdb.DuckDBPyConnection.view", "duckdb.DuckDBPyConnection.from_df", "duckdb.DuckDBPyConnection.from_arrow"},
				row:   Symbol{Kind: "function", Returns: "duckdb.DuckDBPyRelation"},
			},
			{
				names: []string{"duckdb.DuckDBPyConnection.cursor"},
				row:   Symbol{Kind: "function", Returns: "duckdb.DuckDBPyConnection"},
			},
			{
				names: []string{"duckdb.DuckDBPyConnection.commit", "duckdb.DuckDBPyConnection.rollback", "duckdb.DuckDBPyConnection.checkpoint", "duckdb.DuckDBPyConnection.append", "duckdb.DuckDBPyConnection.install_extension", "duckdb.DuckDBPyConnection.load_extension"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "writes a database file"},
			},
			{
				names: []string{"duckdb.DuckDBPyConnection.fetchall", "duckdb.DuckDBPyConnection.fetchdf", "duckdb.DuckDBPyConnection.fetchnumpy", "duckdb.DuckDBPyConnection.df", "duckdb.DuckDBPyConnection.torch", "duckdb.DuckDBPyConnection.to_arrow_table", "duckdb.DuckDBPyRelation.fetchall", "duckdb.DuckDBPyRelation.fetchdf", "duckdb.DuckDBPyRelation.fetchnumpy", "duckdb.DuckDBPyRelation.df", "duckdb.DuckDBPyRelation.torch", "duckdb.DuckDBPyRelation.to_arrow_table", "duckdb.DuckDBPyConnection.fetchone", "duckdb.DuckDBPyConnection.fetchmany", "duckdb.DuckDBPyRelation.pl", "duckdb.DuckDBPyRelation.arrow", "duckdb.DuckDBPyRelation.to_df", "duckdb.DuckDBPyRelation.to_table", "duckdb.DuckDBPyRelation.create", "duckdb.DuckDBPyRelation.insert_into", "duckdb.DuckDBPyRelation.show", "duckdb.DuckDBPyRelation.to_csv", "duckdb.DuckDBPyRelation.to_parquet", "duckdb.DuckDBPyRelation.write_csv", "duckdb.DuckDBPyRelation.write_parquet"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a query runs"},
			},
			{
				names: []string{"duckdb.DuckDBPyRelation.filter", "duckdb.DuckDBPyRelation.project", "duckdb.DuckDBPyRelation.select", "duckdb.DuckDBPyRelation.aggregate", "duckdb.DuckDBPyRelation.order", "duckdb.DuckDBPyRelation.sort", "duckdb.DuckDBPyRelation.limit", "duckdb.DuckDBPyRelation.join", "duckdb.DuckDBPyRelation.distinct", "duckdb.DuckDBPyRelation.union", "duckdb.DuckDBPyRelation.except_", "duckdb.DuckDBPyRelation.intersect", "duckdb.DuckDBPyRelation.set_alias", "duckdb.DuckDBPyRelation.map"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
		},
		types: []Type{
			{Name: "duckdb.DuckDBPyConnection"},
			{Name: "duckdb.DuckDBPyRelation"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "elasticsearch", Distribution: "elasticsearch", Modules: []string{"elasticsearch", "elasticsearch.client", "elasticsearch.helpers", "elasticsearch.exceptions"}},
		groups: []group{
			{
				names: []string{"elasticsearch.Elasticsearch.bulk", "elasticsearch.Elasticsearch.clear_scroll", "elasticsearch.Elasticsearch.close_point_in_time", "elasticsearch.Elasticsearch.count", "elasticsearch.Elasticsearch.create", "elasticsearch.Elasticsearch.delete", "elasticsearch.Elasticsearch.delete_by_query", "elasticsearch.Elasticsearch.delete_by_query_rethrottle", "elasticsearch.Elasticsearch.delete_script", "elasticsearch.Elasticsearch.exists", "elasticsearch.Elasticsearch.exists_source", "elasticsearch.Elasticsearch.explain", "elasticsearch.Elasticsearch.field_caps", "elasticsearch.Elasticsearch.get", "elasticsearch.Elasticsearch.get_script", "elasticsearch.Elasticsearch.get_script_context", "elasticsearch.Elasticsearch.get_script_languages", "elasticsearch.Elasticsearch.get_source", "elasticsearch.Elasticsearch.health_report", "elasticsearch.Elasticsearch.index", "elasticsearch.Elasticsearch.info", "elasticsearch.Elasticsearch.mget", "elasticsearch.Elasticsearch.msearch", "elasticsearch.Elasticsearch.msearch_template", "elasticsearch.Elasticsearch.mtermvectors", "elasticsearch.Elasticsearch.open_point_in_time", "elasticsearch.Elasticsearch.perform_request", "elasticsearch.Elasticsearch.ping", "elasticsearch.Elasticsearch.put_script", "elasticsearch.Elasticsearch.rank_eval", "elasticsearch.Elasticsearch.reindex", "elasticsearch.Elasticsearch.reindex_rethrottle", "elasticsearch.Elasticsearch.render_search_template", "elasticsearch.Elasticsearch.scripts_painless_execute", "elasticsearch.Elasticsearch.scroll", "elasticsearch.Elasticsearch.search", "elasticsearch.Elasticsearch.search_mvt", "elasticsearch.Elasticsearch.search_shards", "elasticsearch.Elasticsearch.search_template", "elasticsearch.Elasticsearch.terms_enum", "elasticsearch.Elasticsearch.termvectors", "elasticsearch.Elasticsearch.update", "elasticsearch.Elasticsearch.update_by_query", "elasticsearch.Elasticsearch.update_by_query_rethrottle"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "elasticsearch.AsyncElasticsearch", Requires: "elasticsearch", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"elasticsearch.Elasticsearch.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "connections close", Alternatives: []Alternative{{Call: "elasticsearch.AsyncElasticsearch", Requires: "elasticsearch", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"elasticsearch.Elasticsearch.cat"},
				row:   Symbol{Kind: "attribute", Returns: "elasticsearch.client.CatClient"},
			},
			{
				names: []string{"elasticsearch.client.CatClient.*"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "elasticsearch.AsyncElasticsearch", Requires: "elasticsearch", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"elasticsearch.Elasticsearch.cluster"},
				row:   Symbol{Kind: "attribute", Returns: "elasticsearch.client.ClusterClient"},
			},
			{
				names: []string{"elasticsearch.client.ClusterClient.*"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "elasticsearch.AsyncElasticsearch", Requires: "elasticsearch", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"elasticsearch.Elasticsearch.indices"},
				row:   Symbol{Kind: "attribute", Returns: "elasticsearch.client.IndicesClient"},
			},
			{
				names: []string{"elasticsearch.client.IndicesClient.*"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "elasticsearch.AsyncElasticsearch", Requires: "elasticsearch", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"elasticsearch.Elasticsearch.ingest"},
				row:   Symbol{Kind: "attribute", Returns: "elasticsearch.client.IngestClient"},
			},
			{
				names: []string{"elasticsearch.client.IngestClient.*"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "elasticsearch.AsyncElasticsearch", Requires: "elasticsearch", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"elasticsearch.Elasticsearch.nodes"},
				row:   Symbol{Kind: "attribute", Returns: "elasticsearch.client.NodesClient"},
			},
			{
				names: []string{"elasticsearch.client.NodesClient.*"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "elasticsearch.AsyncElasticsearch", Requires: "elasticsearch", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"elasticsearch.Elasticsearch.snapshot"},
				row:   Symbol{Kind: "attribute", Returns: "elasticsearch.client.SnapshotClient"},
			},
			{
				names: []string{"elasticsearch.client.SnapshotClient.*"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "elasticsearch.AsyncElasticsearch", Requires: "elasticsearch", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"elasticsearch.Elasticsearch.tasks"},
				row:   Symbol{Kind: "attribute", Returns: "elasticsearch.client.TasksClient"},
			},
			{
				names: []string{"elasticsearch.client.TasksClient.*"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "elasticsearch.AsyncElasticsearch", Requires: "elasticsearch", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"elasticsearch.Elasticsearch.options"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"elasticsearch.helpers.bulk", "elasticsearch.helpers.reindex"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "elasticsearch.helpers.async_bulk", Requires: "elasticsearch", Framework: "asyncio"}}},
			},
			{
				names: []string{"elasticsearch.helpers.streaming_bulk", "elasticsearch.helpers.parallel_bulk", "elasticsearch.helpers.scan"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", Lazy: true, What: "the cluster answers", Alternatives: []Alternative{{Call: "elasticsearch.helpers.async_scan", Requires: "elasticsearch", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "elasticsearch.Elasticsearch"},
			{Name: "elasticsearch.client.CatClient"},
			{Name: "elasticsearch.client.ClusterClient"},
			{Name: "elasticsearch.client.IndicesClient"},
			{Name: "elasticsearch.client.IngestClient"},
			{Name: "elasticsearch.client.NodesClient"},
			{Name: "elasticsearch.client.SnapshotClient"},
			{Name: "elasticsearch.client.TasksClient"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "exa", Distribution: "exa-py", Modules: []string{"exa_py"}},
		groups: []group{
			{
				names: []string{"exa_py.Exa.search", "exa_py.Exa.search_and_contents", "exa_py.Exa.find_similar", "exa_py.Exa.find_similar_and_contents", "exa_py.Exa.get_contents", "exa_py.Exa.answer"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Exa answers", Alternatives: []Alternative{{Call: "exa_py.AsyncExa", Requires: "exa-py", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
		},
		types: []Type{
			{Name: "exa_py.Exa"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "fabric", Distribution: "fabric", Modules: []string{"fabric", "fabric.connection", "invoke"}},
		groups: []group{
			{
				names: []string{"fabric.Connection.run", "fabric.Connection.sudo", "fabric.Connection.get", "fabric.Connection.put", "fabric.Connection.open", "fabric.Connection.shell", "fabric.Connection.local", "fabric.Connection.sftp", "fabric.Connection.forward_local", "fabric.Connection.forward_remote"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a remote command runs", Alternatives: []Alternative{{Call: "asyncssh.connect", Requires: "asyncssh", Framework: "asyncio"}}},
			},
			{
				names: []string{"fabric.Group.run", "fabric.Group.sudo", "fabric.Group.get", "fabric.Group.put"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "remote commands run", Alternatives: []Alternative{{Call: "asyncssh.connect", Requires: "asyncssh", Framework: "asyncio"}}},
			},
			{
				names: []string{"invoke.run", "invoke.Context.run", "invoke.Context.sudo"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a subprocess runs", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "fabric.Connection"},
			{Name: "fabric.Group"},
			{Name: "fabric.SerialGroup", Bases: []string{"fabric.Group"}},
			{Name: "fabric.ThreadingGroup", Bases: []string{"fabric.Group"}},
			{Name: "invoke.Context"},
		},
		aliases: [][2]string{
			{"fabric.connection.Connection", "fabric.Connection"},
		},
	},
	{
		library: Library{Name: "faiss", Distribution: "faiss-cpu", Modules: []string{"faiss"}},
		groups: []group{
			{
				names: []string{"faiss.Index.add", "faiss.Index.add_with_ids", "faiss.Index.train", "faiss.Index.search", "faiss.Index.range_search", "faiss.Index.remove_ids"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "vectors are compared"},
			},
			{
				names: []string{"faiss.read_index"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "an index is read", Returns: "faiss.Index"},
			},
			{
				names: []string{"faiss.write_index"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "an index is written"},
			},
		},
		types: []Type{
			{Name: "faiss.Index"},
			{Name: "faiss.IndexFlat", Bases: []string{"faiss.Index"}},
			{Name: "faiss.IndexFlatL2", Bases: []string{"faiss.Index"}},
			{Name: "faiss.IndexFlatIP", Bases: []string{"faiss.Index"}},
			{Name: "faiss.IndexIVFFlat", Bases: []string{"faiss.Index"}},
			{Name: "faiss.IndexIVFPQ", Bases: []string{"faiss.Index"}},
			{Name: "faiss.IndexHNSWFlat", Bases: []string{"faiss.Index"}},
			{Name: "faiss.IndexLSH", Bases: []string{"faiss.Index"}},
			{Name: "faiss.IndexPQ", Bases: []string{"faiss.Index"}},
			{Name: "faiss.IndexIDMap", Bases: []string{"faiss.Index"}},
			{Name: "faiss.IndexIDMap2", Bases: []string{"faiss.Index"}},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "fastapi", Distribution: "fastapi", Modules: []string{"fastapi", "fastapi.applications", "fastapi.routing", "fastapi.concurrency", "fastapi.testclient", "fastapi.background", "fastapi.responses", "fastapi.security"}},
		groups: []group{
			{
				names: []string{"fastapi.FastAPI.get", "fastapi.FastAPI.post", "fastapi.FastAPI.put", "fastapi.FastAPI.patch", "fastapi.FastAPI.delete", "fastapi.FastAPI.options", "fastapi.FastAPI.head", "fastapi.FastAPI.trace", "fastapi.FastAPI.api_route", "fastapi.FastAPI.websocket", "fastapi.APIRouter.get", "fastapi.APIRouter.post", "fastapi.APIRouter.put", "fastapi.APIRouter.patch", "fastapi.APIRouter.delete", "fastapi.APIRouter.options", "fastapi.APIRouter.head", "fastapi.APIRouter.trace", "fastapi.APIRouter.api_route", "fastapi.APIRouter.websocket", "fastapi.FastAPI.exception_handler"},
				row:   Symbol{Kind: "decorator", Effect: "off-loop"},
			},
			{
				names: []string{"fastapi.FastAPI.on_event", "fastapi.APIRouter.on_event", "fastapi.FastAPI.middleware"},
				row:   Symbol{Kind: "decorator", Effect: "on-loop"},
			},
		},
		types: []Type{
			{Name: "fastapi.FastAPI", Bases: []string{"starlette.applications.Starlette"}},
			{Name: "fastapi.APIRouter", Bases: []string{"starlette.routing.Router"}},
		},
		aliases: [][2]string{
			{"fastapi.BackgroundTasks", "starlette.background.BackgroundTasks"},
			{"fastapi.Request", "starlette.requests.Request"},
			{"fastapi.UploadFile", "starlette.datastructures.UploadFile"},
			{"fastapi.WebSocket", "starlette.websockets.WebSocket"},
			{"fastapi.applications.FastAPI", "fastapi.FastAPI"},
			{"fastapi.background.BackgroundTasks", "starlette.background.BackgroundTasks"},
			{"fastapi.datastructures.UploadFile", "starlette.datastructures.UploadFile"},
			{"fastapi.routing.APIRouter", "fastapi.APIRouter"},
			{"fastapi.testclient.TestClient", "starlette.testclient.TestClient"},
		},
	},
	{
		library: Library{Name: "faster_whisper", Distribution: "faster-whisper", Modules: []string{"faster_whisper"}},
		groups: []group{
			{
				names: []string{"faster_whisper.WhisperModel"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is loaded"},
			},
			{
				names: []string{"faster_whisper.WhisperModel.transcribe", "faster_whisper.WhisperModel.detect_language"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model transcribes"},
			},
		},
		types: []Type{
			{Name: "faster_whisper.WhisperModel"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "feedparser", Distribution: "feedparser", Modules: []string{"feedparser"}},
		groups: []group{
			{
				names: []string{"feedparser.parse"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout, and parsing", Alternatives: []Alternative{{Call: "httpx.AsyncClient.get", Requires: "httpx"}, {Call: "aiohttp.ClientSession.get", Requires: "aiohttp", Framework: "asyncio"}}},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "ffmpeg-python", Distribution: "ffmpeg-python", Modules: []string{"ffmpeg"}},
		groups: []group{
			{
				names: []string{"ffmpeg.run", "ffmpeg.probe"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "ffmpeg runs", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "ffmpeg itself"}}},
			},
			{
				names: []string{"ffmpeg.run_async"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a process starts", Returns: "subprocess.Popen", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "ffmpeg itself"}}},
			},
			{
				names: []string{"ffmpeg.input"},
				row:   Symbol{Kind: "function", Returns: "ffmpeg.nodes.FilterableStream"},
			},
			{
				names: []string{"ffmpeg.nodes.FilterableStream.output", "ffmpeg.nodes.FilterableStream.filter", "ffmpeg.nodes.FilterableStream.filter_", "ffmpeg.nodes.FilterableStream.overlay", "ffmpeg.nodes.FilterableStream.hflip", "ffmpeg.nodes.FilterableStream.vflip", "ffmpeg.nodes.FilterableStream.trim", "ffmpeg.nodes.FilterableStream.crop", "ffmpeg.nodes.FilterableStream.concat", "ffmpeg.nodes.FilterableStream.drawtext", "ffmpeg.nodes.FilterableStream.drawbox", "ffmpeg.nodes.FilterableStream.setpts", "ffmpeg.nodes.FilterableStream.zoompan", "ffmpeg.nodes.FilterableStream.colorchannelmixer", "ffmpeg.nodes.FilterableStream.hue", "ffmpeg.nodes.OutputStream.overwrite_output", "ffmpeg.nodes.OutputStream.global_args"},
				row:   Symbol{Kind: "function", Returns: "ffmpeg.nodes.OutputStream"},
			},
			{
				names: []string{"ffmpeg.nodes.OutputStream.run"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "ffmpeg runs", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "ffmpeg itself"}}},
			},
			{
				names: []string{"ffmpeg.nodes.OutputStream.run_async"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "moderate", What: "ffmpeg starts", Returns: "subprocess.Popen"},
			},
		},
		types: []Type{
			{Name: "ffmpeg.nodes.FilterableStream"},
			{Name: "ffmpeg.nodes.OutputStream", Bases: []string{"ffmpeg.nodes.FilterableStream"}},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "filelock", Distribution: "filelock", Modules: []string{"filelock"}},
		groups: []group{
			{
				names: []string{"filelock.BaseFileLock.acquire", "filelock.BaseFileLock.__enter__"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another process holds the file", Alternatives: []Alternative{{Call: "filelock.AsyncFileLock", Requires: "filelock", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "filelock.BaseFileLock", Enter: "Self"},
			{Name: "filelock.FileLock", Bases: []string{"filelock.BaseFileLock"}},
			{Name: "filelock.SoftFileLock", Bases: []string{"filelock.BaseFileLock"}},
			{Name: "filelock.UnixFileLock", Bases: []string{"filelock.BaseFileLock"}},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "firebase_admin", Distribution: "firebase-admin", Modules: []string{"firebase_admin", "firebase_admin.auth", "firebase_admin.messaging", "firebase_admin.db", "firebase_admin.firestore", "firebase_admin.storage"}},
		groups: []group{
			{
				names: []string{"firebase_admin.auth.verify_id_token", "firebase_admin.auth.verify_session_cookie", "firebase_admin.auth.create_session_cookie", "firebase_admin.auth.get_user", "firebase_admin.auth.get_user_by_email", "firebase_admin.auth.get_user_by_phone_number", "firebase_admin.auth.get_users", "firebase_admin.auth.list_users", "firebase_admin.auth.create_user", "firebase_admin.auth.update_user", "firebase_admin.auth.delete_user", "firebase_admin.auth.delete_users", "firebase_admin.auth.set_custom_user_claims", "firebase_admin.auth.revoke_refresh_tokens", "firebase_admin.auth.import_users", "firebase_admin.auth.generate_password_reset_link", "firebase_admin.auth.generate_email_verification_link", "firebase_admin.auth.generate_sign_in_with_email_link", "firebase_admin.messaging.send", "firebase_admin.messaging.send_each", "firebase_admin.messaging.send_each_for_multicast", "firebase_admin.messaging.subscribe_to_topic", "firebase_admin.messaging.unsubscribe_from_topic"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Firebase answers"},
			},
			{
				names: []string{"firebase_admin.db.reference", "firebase_admin.db.Reference.child", "firebase_admin.db.Reference.order_by_child", "firebase_admin.db.Reference.order_by_key", "firebase_admin.db.Reference.order_by_value"},
				row:   Symbol{Kind: "function", Returns: "firebase_admin.db.Reference"},
			},
			{
				names: []string{"firebase_admin.db.Reference.get", "firebase_admin.db.Reference.set", "firebase_admin.db.Reference.push", "firebase_admin.db.Reference.update", "firebase_admin.db.Reference.delete", "firebase_admin.db.Reference.transaction", "firebase_admin.db.Reference.get_if_changed", "firebase_admin.db.Reference.set_if_unchanged"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Firebase answers"},
			},
			{
				names: []string{"firebase_admin.firestore.client"},
				row:   Symbol{Kind: "function", Returns: "google.cloud.firestore.Client"},
			},
			{
				names: []string{"firebase_admin.storage.bucket"},
				row:   Symbol{Kind: "function", Returns: "google.cloud.storage.Bucket"},
			},
		},
		types: []Type{
			{Name: "firebase_admin.db.Reference"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "file formats", Modules: []string{"json", "pickle", "marshal", "csv", "tomllib", "configparser", "plistlib", "shelve", "dbm", "dbm.dumb", "dbm.gnu", "dbm.ndbm", "dbm.sqlite3", "fileinput", "linecache", "filecmp", "mailbox", "netrc", "mimetypes", "xml.etree.ElementTree", "xml.dom.minidom", "xml.sax", "wave", "runpy", "py_compile", "compileall", "mmap"}},
		groups: []group{
			{
				names: []string{"json.load"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and decodes a file", Unless: []Condition{{Param: "fp", Value: "type:io.StringIO"}, {Param: "fp", Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"pickle.load"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and decodes a file", Unless: []Condition{{Param: "file", Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"marshal.load"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and decodes a file", Unless: []Condition{{Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"json.dumps"},
				row:   Symbol{Kind: "function", Returns: "str", Calls: []string{"default"}},
			},
			{
				names: []string{"json.loads"},
				row:   Symbol{Kind: "function", Calls: []string{"object_hook", "object_pairs_hook"}},
			},
			{
				names: []string{"json.dump"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "encodes and writes a file", Unless: []Condition{{Param: "fp", Position: 1, Value: "type:io.StringIO"}}, Calls: []string{"default"}},
			},
			{
				names: []string{"pickle.dump"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "encodes and writes a file", Unless: []Condition{{Param: "file", Position: 1, Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"marshal.dump"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "encodes and writes a file", Unless: []Condition{{Position: 1, Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"tomllib.load", "plistlib.load"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and decodes a file", Returns: "dict", Unless: []Condition{{Param: "fp", Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"plistlib.dump"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "encodes and writes a file", Unless: []Condition{{Param: "fp", Position: 1, Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"csv.reader", "csv.DictReader"},
				row:   Symbol{Kind: "function", Lazy: true, Iterates: []string{"0"}},
			},
			{
				names: []string{"configparser.RawConfigParser.read"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads configuration files", Returns: "list[str]"},
			},
			{
				names: []string{"configparser.RawConfigParser.read_file"},
				row:   Symbol{Kind: "function", Iterates: []string{"f@0"}},
			},
			{
				names: []string{"configparser.RawConfigParser.write"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a configuration file", Unless: []Condition{{Param: "fp", Value: "type:io.StringIO"}}},
			},
			{
				names: []string{"xml.etree.ElementTree.parse", "xml.etree.ElementTree.iterparse"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and parses a file", Returns: "xml.etree.ElementTree.ElementTree", Unless: []Condition{{Param: "source", Value: "type:io.BytesIO"}, {Param: "source", Value: "type:io.StringIO"}}},
			},
			{
				names: []string{"xml.etree.ElementTree.ElementTree.write", "xml.etree.ElementTree.ElementTree.parse"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads or writes a file"},
			},
			{
				names: []string{"xml.dom.minidom.parse", "xml.sax.parse"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and parses a file"},
			},
			{
				names: []string{"shelve.open"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a database file", Returns: "shelve.Shelf"},
			},
			{
				names: []string{"shelve.Shelf.__getitem__", "shelve.Shelf.__setitem__", "shelve.Shelf.__delitem__", "shelve.Shelf.__contains__", "shelve.Shelf.__iter__", "shelve.Shelf.__len__", "shelve.Shelf.get", "shelve.Shelf.keys", "shelve.Shelf.values", "shelve.Shelf.items", "shelve.Shelf.pop", "shelve.Shelf.update", "shelve.Shelf.sync", "shelve.Shelf.close", "shelve.Shelf.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads or writes a database file"},
			},
			{
				names: []string{"dbm.open", "dbm.dumb.open", "dbm.gnu.open", "dbm.ndbm.open", "dbm.sqlite3.open"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a database file", Returns: "dbm.Database"},
			},
			{
				names: []string{"dbm.whichdb"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "reads the head of a file"},
			},
			{
				names: []string{"dbm.Database.__getitem__", "dbm.Database.__setitem__", "dbm.Database.__delitem__", "dbm.Database.__contains__", "dbm.Database.__iter__", "dbm.Database.__len__", "dbm.Database.get", "dbm.Database.keys", "dbm.Database.values", "dbm.Database.items", "dbm.Database.setdefault", "dbm.Database.firstkey", "dbm.Database.nextkey", "dbm.Database.reorganize", "dbm.Database.sync", "dbm.Database.close", "dbm.Database.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads or writes a database file"},
			},
			{
				names: []string{"fileinput.input", "fileinput.FileInput"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", Lazy: true, What: "reads files line by line", Returns: "collections.abc.Iterator[str]"},
			},
			{
				names: []string{"linecache.getline", "linecache.getlines", "linecache.checkcache", "linecache.updatecache"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "reads a source file that is not cached"},
			},
			{
				names: []string{"filecmp.cmp"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads two files"},
			},
			{
				names: []string{"filecmp.cmpfiles", "filecmp.dircmp"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "compares directories"},
			},
			{
				names: []string{"mailbox.mbox", "mailbox.Maildir", "mailbox.MH", "mailbox.Babyl", "mailbox.MMDF"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a mailbox"},
			},
			{
				names: []string{"mailbox.Mailbox.add", "mailbox.Mailbox.remove", "mailbox.Mailbox.discard", "mailbox.Mailbox.get", "mailbox.Mailbox.get_message", "mailbox.Mailbox.get_bytes", "mailbox.Mailbox.get_string", "mailbox.Mailbox.get_file", "mailbox.Mailbox.keys", "mailbox.Mailbox.values", "mailbox.Mailbox.items", "mailbox.Mailbox.iterkeys", "mailbox.Mailbox.itervalues", "mailbox.Mailbox.iteritems", "mailbox.Mailbox.pop", "mailbox.Mailbox.popitem", "mailbox.Mailbox.update", "mailbox.Mailbox.flush", "mailbox.Mailbox.lock", "mailbox.Mailbox.unlock", "mailbox.Mailbox.close", "mailbox.Mailbox.clear", "mailbox.Mailbox.__getitem__", "mailbox.Mailbox.__setitem__", "mailbox.Mailbox.__delitem__", "mailbox.Mailbox.__iter__", "mailbox.Mailbox.__len__", "mailbox.Mailbox.__contains__"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads or writes a mailbox"},
			},
			{
				names: []string{"netrc.netrc", "mimetypes.init", "mimetypes.read_mime_types"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "reads a small local file"},
			},
			{
				names: []string{"wave.open"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a sound file", Returns: "wave.Wave_read", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "f", Value: "type:io.BytesIO"}}, Returns: "wave.MemoryWave"}, {When: []Condition{{Param: "mode", Position: 1, Value: "mode:w"}}, Returns: "wave.Wave_write"}}, Unless: []Condition{{Param: "f", Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"runpy.run_path", "runpy.run_module"},
				row:   Symbol{Kind: "function", Code: "blocking-import", Latency: "heavy", What: "a program runs"},
			},
			{
				names: []string{"py_compile.compile"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "compiles a source file"},
			},
			{
				names: []string{"compileall.compile_dir", "compileall.compile_file", "compileall.compile_path"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "compiles source files"},
			},
			{
				names: []string{"mmap.mmap"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "maps a file into memory", Returns: "mmap.mmap", Unless: []Condition{{Value: "-1"}}},
			},
			{
				names: []string{"mmap.mmap.flush"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a mapped file"},
			},
		},
		types: []Type{
			{Name: "configparser.RawConfigParser"},
			{Name: "configparser.ConfigParser", Bases: []string{"configparser.RawConfigParser"}},
			{Name: "xml.etree.ElementTree.ElementTree"},
			{Name: "shelve.Shelf", Iter: "str"},
			{Name: "dbm.Database", Iter: "bytes"},
			{Name: "mailbox.Mailbox", Iter: "mailbox.Message"},
			{Name: "mailbox.mbox", Bases: []string{"mailbox.Mailbox"}},
			{Name: "mailbox.Maildir", Bases: []string{"mailbox.Mailbox"}},
			{Name: "mailbox.MH", Bases: []string{"mailbox.Mailbox"}},
			{Name: "mailbox.Babyl", Bases: []string{"mailbox.Mailbox"}},
			{Name: "mailbox.MMDF", Bases: []string{"mailbox.Mailbox"}},
			{Name: "mailbox.Message"},
			{Name: "mmap.mmap"},
		},
		aliases: [][2]string{
			{"xml.etree.cElementTree", "xml.etree.ElementTree"},
		},
	},
	{
		library: Library{Name: "fsspec", Distribution: "fsspec", Modules: []string{"fsspec", "fsspec.asyn", "fsspec.implementations", "fsspec.spec"}},
		groups: []group{
			{
				names: []string{"fsspec.filesystem"},
				row:   Symbol{Kind: "function", Returns: "fsspec.AbstractFileSystem"},
			},
			{
				names: []string{"fsspec.AbstractFileSystem.open"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "a remote file is opened", Returns: "fsspec.spec.AbstractBufferedFile", Alternatives: []Alternative{{Call: "fsspec.AbstractFileSystem", Requires: "fsspec", Note: "made with asynchronous=True: its _cat, _get and so on are awaited"}}},
			},
			{
				names: []string{"fsspec.open"},
				row:   Symbol{Kind: "function", Returns: "fsspec.core.OpenFile"},
			},
			{
				names: []string{"fsspec.core.OpenFile.__enter__", "fsspec.core.OpenFile.open"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "a remote file is opened", Returns: "fsspec.spec.AbstractBufferedFile", Alternatives: []Alternative{{Call: "fsspec.AbstractFileSystem", Requires: "fsspec", Note: "made with asynchronous=True: its _cat, _get and so on are awaited"}}},
			},
			{
				names: []string{"fsspec.open_local"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "files are downloaded"},
			},
			{
				names: []string{"fsspec.AbstractFileSystem.cat", "fsspec.AbstractFileSystem.cat_file", "fsspec.AbstractFileSystem.cat_ranges", "fsspec.AbstractFileSystem.checksum", "fsspec.AbstractFileSystem.copy", "fsspec.AbstractFileSystem.cp", "fsspec.AbstractFileSystem.cp_file", "fsspec.AbstractFileSystem.created", "fsspec.AbstractFileSystem.delete", "fsspec.AbstractFileSystem.disk_usage", "fsspec.AbstractFileSystem.download", "fsspec.AbstractFileSystem.du", "fsspec.AbstractFileSystem.exists", "fsspec.AbstractFileSystem.expand_path", "fsspec.AbstractFileSystem.find", "fsspec.AbstractFileSystem.get", "fsspec.AbstractFileSystem.get_file", "fsspec.AbstractFileSystem.glob", "fsspec.AbstractFileSystem.head", "fsspec.AbstractFileSystem.info", "fsspec.AbstractFileSystem.isdir", "fsspec.AbstractFileSystem.isfile", "fsspec.AbstractFileSystem.lexists", "fsspec.AbstractFileSystem.listdir", "fsspec.AbstractFileSystem.ls", "fsspec.AbstractFileSystem.makedir", "fsspec.AbstractFileSystem.makedirs", "fsspec.AbstractFileSystem.mkdir", "fsspec.AbstractFileSystem.mkdirs", "fsspec.AbstractFileSystem.modified", "fsspec.AbstractFileSystem.move", "fsspec.AbstractFileSystem.mv", "fsspec.AbstractFileSystem.pipe", "fsspec.AbstractFileSystem.pipe_file", "fsspec.AbstractFileSystem.put", "fsspec.AbstractFileSystem.put_file", "fsspec.AbstractFileSystem.read_block", "fsspec.AbstractFileSystem.read_bytes", "fsspec.AbstractFileSystem.read_text", "fsspec.AbstractFileSystem.rename", "fsspec.AbstractFileSystem.rm", "fsspec.AbstractFileSystem.rm_file", "fsspec.AbstractFileSystem.rmdir", "fsspec.AbstractFileSystem.size", "fsspec.AbstractFileSystem.sizes", "fsspec.AbstractFileSystem.stat", "fsspec.AbstractFileSystem.tail", "fsspec.AbstractFileSystem.touch", "fsspec.AbstractFileSystem.tree", "fsspec.AbstractFileSystem.upload", "fsspec.AbstractFileSystem.write_bytes", "fsspec.AbstractFileSystem.write_text"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "a remote file system answers", Alternatives: []Alternative{{Call: "fsspec.AbstractFileSystem", Requires: "fsspec", Note: "made with asynchronous=True: its _cat, _get and so on are awaited"}}},
			},
			{
				names: []string{"fsspec.AbstractFileSystem.walk"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", Lazy: true, What: "a remote file system answers", Alternatives: []Alternative{{Call: "fsspec.AbstractFileSystem", Requires: "fsspec", Note: "made with asynchronous=True: its _cat, _get and so on are awaited"}}},
			},
			{
				names: []string{"fsspec.spec.AbstractBufferedFile.read", "fsspec.spec.AbstractBufferedFile.readline", "fsspec.spec.AbstractBufferedFile.readlines", "fsspec.spec.AbstractBufferedFile.readinto", "fsspec.spec.AbstractBufferedFile.write", "fsspec.spec.AbstractBufferedFile.flush", "fsspec.spec.AbstractBufferedFile.close", "fsspec.spec.AbstractBufferedFile.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "a remote file is read or written", Alternatives: []Alternative{{Call: "fsspec.AbstractFileSystem", Requires: "fsspec", Note: "made with asynchronous=True: its _cat, _get and so on are awaited"}}},
			},
		},
		types: []Type{
			{Name: "fsspec.AbstractFileSystem"},
			{Name: "fsspec.spec.AbstractBufferedFile", Iter: "bytes"},
			{Name: "fsspec.core.OpenFile", Enter: "fsspec.spec.AbstractBufferedFile"},
		},
		aliases: [][2]string{
			{"fsspec.spec.AbstractFileSystem", "fsspec.AbstractFileSystem"},
		},
	},
	{
		library: Library{Name: "gcsfs", Distribution: "gcsfs", Modules: []string{"gcsfs", "gcsfs.core"}},
		groups: []group{
			{
				names: []string{"gcsfs.GCSFileSystem.url"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "light", What: "credentials are looked for"},
			},
		},
		types: []Type{
			{Name: "gcsfs.GCSFileSystem", Bases: []string{"fsspec.AbstractFileSystem"}},
		},
		aliases: [][2]string{
			{"gcsfs.core.GCSFileSystem", "gcsfs.GCSFileSystem"},
		},
	},
	{
		library: Library{Name: "gdown", Distribution: "gdown", Modules: []string{"gdown"}},
		groups: []group{
			{
				names: []string{"gdown.download", "gdown.download_folder", "gdown.cached_download"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a file is fetched"},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "geopy", Distribution: "geopy", Modules: []string{"geopy", "geopy.geocoders"}},
		groups: []group{
			{
				names: []string{"geopy.geocoders.Nominatim.geocode", "geopy.geocoders.GoogleV3.geocode", "geopy.geocoders.Bing.geocode", "geopy.geocoders.ArcGIS.geocode", "geopy.geocoders.Photon.geocode", "geopy.geocoders.MapBox.geocode", "geopy.geocoders.OpenCage.geocode", "geopy.geocoders.Here.geocode"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a geocoding service answers", Alternatives: []Alternative{{Call: "geopy.adapters.AioHTTPAdapter", Requires: "geopy", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "geopy.geocoders.Nominatim"},
			{Name: "geopy.geocoders.GoogleV3"},
			{Name: "geopy.geocoders.Bing"},
			{Name: "geopy.geocoders.ArcGIS"},
			{Name: "geopy.geocoders.Photon"},
			{Name: "geopy.geocoders.MapBox"},
			{Name: "geopy.geocoders.OpenCage"},
			{Name: "geopy.geocoders.Here"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "getmac", Distribution: "getmac", Modules: []string{"getmac"}},
		groups: []group{
			{
				names: []string{"getmac.get_mac_address"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "programs are run"},
			},
		},
		types: []Type{},
		aliases: [][2]string{
			{"getmac.getmac.get_mac_address", "getmac.get_mac_address"},
		},
	},
	{
		library: Library{Name: "GitPython", Distribution: "GitPython", Modules: []string{"git", "git.repo", "git.remote", "git.cmd"}},
		groups: []group{
			{
				names: []string{"git.Repo"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "moderate", What: "reads a repository", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "git itself"}}},
			},
			{
				names: []string{"git.Repo.clone_from", "git.Repo.clone"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "git clones", Returns: "git.Repo", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "git itself"}}},
			},
			{
				names: []string{"git.Repo.init"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a git command runs", Returns: "git.Repo", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "git itself"}}},
			},
			{
				names: []string{"git.Repo.archive", "git.Repo.blame", "git.Repo.commit", "git.Repo.create_head", "git.Repo.create_remote", "git.Repo.create_submodule", "git.Repo.create_tag", "git.Repo.delete_head", "git.Repo.delete_remote", "git.Repo.delete_tag", "git.Repo.ignored", "git.Repo.is_ancestor", "git.Repo.is_dirty", "git.Repo.merge_base", "git.Repo.rev_parse", "git.Repo.submodule_update"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a git command runs", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "git itself"}}},
			},
			{
				names: []string{"git.Repo.iter_commits", "git.Repo.iter_trees"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", Lazy: true, What: "a git command runs", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "git itself"}}},
			},
			{
				names: []string{"git.Repo.remote"},
				row:   Symbol{Kind: "function", Returns: "git.Remote"},
			},
			{
				names: []string{"git.Repo.remotes"},
				row:   Symbol{Kind: "attribute", Returns: "git.util.IterableList"},
			},
			{
				names: []string{"git.Remote.fetch", "git.Remote.pull", "git.Remote.push", "git.Remote.update", "git.Remote.add", "git.Remote.remove", "git.Remote.rename", "git.Remote.exists", "git.Remote.create", "git.Remote.set_url"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "git talks to a remote", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "git itself"}}},
			},
			{
				names: []string{"git.Repo.git"},
				row:   Symbol{Kind: "attribute", Returns: "git.Git"},
			},
			{
				names: []string{"git.Git.*"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a git command runs", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "git itself"}}},
			},
			{
				names: []string{"git.Repo.index"},
				row:   Symbol{Kind: "attribute", Returns: "git.IndexFile"},
			},
			{
				names: []string{"git.IndexFile.add", "git.IndexFile.remove", "git.IndexFile.move", "git.IndexFile.commit", "git.IndexFile.checkout", "git.IndexFile.reset", "git.IndexFile.write", "git.IndexFile.merge_tree", "git.IndexFile.diff"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "reads and writes the repository"},
			},
		},
		types: []Type{
			{Name: "git.Repo"},
			{Name: "git.Remote"},
			{Name: "git.Git"},
			{Name: "git.util.IterableList", Bases: []string{"list"}, Iter: "git.Remote", Item: "git.Remote", Any: "git.Remote"},
			{Name: "git.IndexFile"},
		},
		aliases: [][2]string{
			{"git.cmd.Git", "git.Git"},
			{"git.remote.Remote", "git.Remote"},
			{"git.repo.Repo", "git.Repo"},
			{"git.repo.base.Repo", "git.Repo"},
		},
	},
	{
		library: Library{Name: "glob", Modules: []string{"glob"}},
		groups: []group{
			{
				names: []string{"glob.glob"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "searches directories", Returns: "list[str]", Alternatives: []Alternative{{Call: "anyio.Path.glob", Requires: "anyio"}}},
			},
			{
				names: []string{"glob.glob0", "glob.glob1"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "searches a directory", Returns: "list[str]"},
			},
			{
				names: []string{"glob.iglob"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", Lazy: true, What: "searches directories", Returns: "collections.abc.Iterator[str]", Alternatives: []Alternative{{Call: "anyio.Path.glob", Requires: "anyio"}}},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "google_api_client", Distribution: "google-api-python-client", Modules: []string{"googleapiclient", "googleapiclient.discovery", "googleapiclient.http"}},
		groups: []group{
			{
				names: []string{"googleapiclient.discovery.build"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "moderate", What: "a Google API describes itself", Returns: "googleapiclient.discovery.Resource"},
			},
			{
				names: []string{"googleapiclient.discovery.build_from_document", "googleapiclient.discovery.Resource.*"},
				row:   Symbol{Kind: "function", Returns: "googleapiclient.discovery.Resource"},
			},
			{
				names: []string{"googleapiclient.discovery.Resource.execute", "googleapiclient.http.HttpRequest.execute", "googleapiclient.http.HttpRequest.next_chunk", "googleapiclient.http.BatchHttpRequest.execute", "googleapiclient.http.MediaIoBaseDownload.next_chunk"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "a Google API answers"},
			},
		},
		types: []Type{
			{Name: "googleapiclient.discovery.Resource"},
			{Name: "googleapiclient.http.HttpRequest"},
			{Name: "googleapiclient.http.BatchHttpRequest"},
			{Name: "googleapiclient.http.MediaIoBaseDownload"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "google_auth", Distribution: "google-auth", Modules: []string{"google.auth", "google.oauth2", "google.oauth2.id_token", "google.oauth2.service_account", "google.oauth2.credentials", "google.auth.transport.requests"}},
		groups: []group{
			{
				names: []string{"google.oauth2.id_token.verify_oauth2_token", "google.oauth2.id_token.verify_firebase_token", "google.oauth2.id_token.verify_token", "google.oauth2.id_token.fetch_id_token"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Google's certificates are fetched"},
			},
			{
				names: []string{"google.auth.credentials.Credentials.refresh", "google.oauth2.service_account.Credentials.refresh", "google.oauth2.credentials.Credentials.refresh"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Google answers"},
			},
			{
				names: []string{"google.oauth2.service_account.Credentials.from_service_account_file"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "a key is read", Returns: "google.oauth2.service_account.Credentials"},
			},
		},
		types: []Type{
			{Name: "google.auth.credentials.Credentials"},
			{Name: "google.oauth2.service_account.Credentials", Bases: []string{"google.auth.credentials.Credentials"}},
			{Name: "google.oauth2.credentials.Credentials", Bases: []string{"google.auth.credentials.Credentials"}},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "google-cloud-bigquery", Distribution: "google-cloud-bigquery", Modules: []string{"google.cloud.bigquery", "google.cloud.bigquery.job", "google.cloud.bigquery.table"}},
		groups: []group{
			{
				names: []string{"google.cloud.bigquery.Client"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "moderate", What: "credentials are looked for, on disk or over the network"},
			},
			{
				names: []string{"google.cloud.bigquery.Client.query"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "a query is sent", Returns: "google.cloud.bigquery.job.QueryJob"},
			},
			{
				names: []string{"google.cloud.bigquery.Client.load_table_from_dataframe", "google.cloud.bigquery.Client.load_table_from_file", "google.cloud.bigquery.Client.load_table_from_json", "google.cloud.bigquery.Client.load_table_from_uri"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "data is sent", Returns: "google.cloud.bigquery.job.LoadJob"},
			},
			{
				names: []string{"google.cloud.bigquery.Client.query_and_wait", "google.cloud.bigquery.Client.list_rows"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "a query runs", Returns: "google.cloud.bigquery.table.RowIterator"},
			},
			{
				names: []string{"google.cloud.bigquery.Client.cancel_job", "google.cloud.bigquery.Client.copy_table", "google.cloud.bigquery.Client.create_dataset", "google.cloud.bigquery.Client.create_job", "google.cloud.bigquery.Client.create_routine", "google.cloud.bigquery.Client.create_table", "google.cloud.bigquery.Client.delete_dataset", "google.cloud.bigquery.Client.delete_model", "google.cloud.bigquery.Client.delete_routine", "google.cloud.bigquery.Client.delete_table", "google.cloud.bigquery.Client.extract_table", "google.cloud.bigquery.Client.get_dataset", "google.cloud.bigquery.Client.get_iam_policy", "google.cloud.bigquery.Client.get_job", "google.cloud.bigquery.Client.get_model", "google.cloud.bigquery.Client.get_routine", "google.cloud.bigquery.Client.get_table", "google.cloud.bigquery.Client.insert_rows", "google.cloud.bigquery.Client.insert_rows_from_dataframe", "google.cloud.bigquery.Client.insert_rows_json", "google.cloud.bigquery.Client.set_iam_policy", "google.cloud.bigquery.Client.update_dataset", "google.cloud.bigquery.Client.update_model", "google.cloud.bigquery.Client.update_routine", "google.cloud.bigquery.Client.update_table"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "BigQuery answers"},
			},
			{
				names: []string{"google.cloud.bigquery.Client.list_datasets", "google.cloud.bigquery.Client.list_jobs", "google.cloud.bigquery.Client.list_models", "google.cloud.bigquery.Client.list_projects", "google.cloud.bigquery.Client.list_routines", "google.cloud.bigquery.Client.list_tables"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "BigQuery answers"},
			},
			{
				names: []string{"google.cloud.bigquery.job.QueryJob.result"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "a query runs", Returns: "google.cloud.bigquery.table.RowIterator"},
			},
			{
				names: []string{"google.cloud.bigquery.job.QueryJob.to_dataframe", "google.cloud.bigquery.job.QueryJob.to_arrow", "google.cloud.bigquery.job.QueryJob.exception", "google.cloud.bigquery.job.QueryJob.done", "google.cloud.bigquery.job.QueryJob.reload", "google.cloud.bigquery.job.QueryJob.cancel", "google.cloud.bigquery.job.QueryJob.exists"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "a query runs"},
			},
			{
				names: []string{"google.cloud.bigquery.job.LoadJob.result", "google.cloud.bigquery.job.LoadJob.exception", "google.cloud.bigquery.job.LoadJob.done", "google.cloud.bigquery.job.LoadJob.reload", "google.cloud.bigquery.job.LoadJob.cancel", "google.cloud.bigquery.job.LoadJob.exists"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "a load job runs"},
			},
			{
				names: []string{"google.cloud.bigquery.table.RowIterator.to_dataframe", "google.cloud.bigquery.table.RowIterator.to_arrow", "google.cloud.bigquery.table.RowIterator.__iter__"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "rows arrive"},
			},
		},
		types: []Type{
			{Name: "google.cloud.bigquery.Client"},
			{Name: "google.cloud.bigquery.job.QueryJob"},
			{Name: "google.cloud.bigquery.job.LoadJob"},
			{Name: "google.cloud.bigquery.table.RowIterator", Iter: "object"},
		},
		aliases: [][2]string{
			{"google.cloud.bigquery.LoadJob", "google.cloud.bigquery.job.LoadJob"},
			{"google.cloud.bigquery.QueryJob", "google.cloud.bigquery.job.QueryJob"},
			{"google.cloud.bigquery.client.Client", "google.cloud.bigquery.Client"},
		},
	},
	{
		library: Library{Name: "google-cloud-firestore", Distribution: "google-cloud-firestore", Modules: []string{"google.cloud.firestore", "google.cloud.firestore_v1"}},
		groups: []group{
			{
				names: []string{"google.cloud.firestore.Client"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "moderate", What: "credentials are looked for, on disk or over the network", Alternatives: []Alternative{{Call: "google.cloud.firestore.AsyncClient", Requires: "google-cloud-firestore", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"google.cloud.firestore.Client.collection"},
				row:   Symbol{Kind: "function", Returns: "google.cloud.firestore.CollectionReference"},
			},
			{
				names: []string{"google.cloud.firestore.Client.document"},
				row:   Symbol{Kind: "function", Returns: "google.cloud.firestore.DocumentReference"},
			},
			{
				names: []string{"google.cloud.firestore.Client.collection_group"},
				row:   Symbol{Kind: "function", Returns: "google.cloud.firestore.Query"},
			},
			{
				names: []string{"google.cloud.firestore.Client.batch"},
				row:   Symbol{Kind: "function", Returns: "google.cloud.firestore.WriteBatch"},
			},
			{
				names: []string{"google.cloud.firestore.Client.collections", "google.cloud.firestore.Client.get_all"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "Firestore answers", Alternatives: []Alternative{{Call: "google.cloud.firestore.AsyncClient", Requires: "google-cloud-firestore", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"google.cloud.firestore.Client.recursive_delete", "google.cloud.firestore.CollectionReference.add", "google.cloud.firestore.CollectionReference.get"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Firestore answers", Alternatives: []Alternative{{Call: "google.cloud.firestore.AsyncClient", Requires: "google-cloud-firestore", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"google.cloud.firestore.CollectionReference.document"},
				row:   Symbol{Kind: "function", Returns: "google.cloud.firestore.DocumentReference"},
			},
			{
				names: []string{"google.cloud.firestore.CollectionReference.where", "google.cloud.firestore.CollectionReference.order_by", "google.cloud.firestore.CollectionReference.limit", "google.cloud.firestore.CollectionReference.limit_to_last", "google.cloud.firestore.CollectionReference.offset", "google.cloud.firestore.CollectionReference.select", "google.cloud.firestore.CollectionReference.start_at", "google.cloud.firestore.CollectionReference.start_after", "google.cloud.firestore.CollectionReference.end_at", "google.cloud.firestore.CollectionReference.end_before", "google.cloud.firestore.Query.where", "google.cloud.firestore.Query.order_by", "google.cloud.firestore.Query.limit", "google.cloud.firestore.Query.limit_to_last", "google.cloud.firestore.Query.offset", "google.cloud.firestore.Query.select", "google.cloud.firestore.Query.start_at", "google.cloud.firestore.Query.start_after", "google.cloud.firestore.Query.end_at", "google.cloud.firestore.Query.end_before"},
				row:   Symbol{Kind: "function", Returns: "google.cloud.firestore.Query"},
			},
			{
				names: []string{"google.cloud.firestore.CollectionReference.stream", "google.cloud.firestore.Query.stream", "google.cloud.firestore.CollectionReference.list_documents"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "Firestore answers", Alternatives: []Alternative{{Call: "google.cloud.firestore.AsyncClient", Requires: "google-cloud-firestore", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"google.cloud.firestore.Query.get", "google.cloud.firestore.DocumentReference.get", "google.cloud.firestore.DocumentReference.set", "google.cloud.firestore.DocumentReference.update", "google.cloud.firestore.DocumentReference.delete", "google.cloud.firestore.DocumentReference.create"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Firestore answers", Alternatives: []Alternative{{Call: "google.cloud.firestore.AsyncClient", Requires: "google-cloud-firestore", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"google.cloud.firestore.DocumentReference.collection"},
				row:   Symbol{Kind: "function", Returns: "google.cloud.firestore.CollectionReference"},
			},
			{
				names: []string{"google.cloud.firestore.DocumentReference.collections"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "Firestore answers", Alternatives: []Alternative{{Call: "google.cloud.firestore.AsyncClient", Requires: "google-cloud-firestore", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"google.cloud.firestore.WriteBatch.commit"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Firestore answers", Alternatives: []Alternative{{Call: "google.cloud.firestore.AsyncClient", Requires: "google-cloud-firestore", Note: "the same methods, awaited"}}},
			},
		},
		types: []Type{
			{Name: "google.cloud.firestore.Client"},
			{Name: "google.cloud.firestore.CollectionReference"},
			{Name: "google.cloud.firestore.DocumentReference"},
			{Name: "google.cloud.firestore.Query"},
			{Name: "google.cloud.firestore.WriteBatch"},
		},
		aliases: [][2]string{
			{"google.cloud.firestore_v1.client.Client", "google.cloud.firestore.Client"},
		},
	},
	{
		library: Library{Name: "google-cloud-pubsub", Distribution: "google-cloud-pubsub", Modules: []string{"google.cloud.pubsub_v1", "google.cloud.pubsub"}},
		groups: []group{
			{
				names: []string{"google.cloud.pubsub_v1.PublisherClient.publish"},
				row:   Symbol{Kind: "function", Returns: "google.cloud.pubsub_v1.publisher.futures.Future"},
			},
			{
				names: []string{"google.cloud.pubsub_v1.publisher.futures.Future.result", "google.cloud.pubsub_v1.publisher.futures.Future.exception"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "the service confirms a message", Alternatives: []Alternative{{Call: "asyncio.wrap_future", Framework: "asyncio"}}},
			},
			{
				names: []string{"google.cloud.pubsub_v1.PublisherClient.create_topic", "google.cloud.pubsub_v1.PublisherClient.delete_topic", "google.cloud.pubsub_v1.PublisherClient.detach_subscription", "google.cloud.pubsub_v1.PublisherClient.get_topic", "google.cloud.pubsub_v1.PublisherClient.list_topics", "google.cloud.pubsub_v1.PublisherClient.list_topic_subscriptions", "google.cloud.pubsub_v1.PublisherClient.list_topic_snapshots", "google.cloud.pubsub_v1.PublisherClient.update_topic", "google.cloud.pubsub_v1.PublisherClient.get_iam_policy", "google.cloud.pubsub_v1.PublisherClient.set_iam_policy", "google.cloud.pubsub_v1.PublisherClient.stop", "google.cloud.pubsub_v1.SubscriberClient.pull", "google.cloud.pubsub_v1.SubscriberClient.acknowledge", "google.cloud.pubsub_v1.SubscriberClient.modify_ack_deadline", "google.cloud.pubsub_v1.SubscriberClient.create_subscription", "google.cloud.pubsub_v1.SubscriberClient.delete_subscription", "google.cloud.pubsub_v1.SubscriberClient.get_subscription", "google.cloud.pubsub_v1.SubscriberClient.list_subscriptions", "google.cloud.pubsub_v1.SubscriberClient.update_subscription", "google.cloud.pubsub_v1.SubscriberClient.create_snapshot", "google.cloud.pubsub_v1.SubscriberClient.delete_snapshot", "google.cloud.pubsub_v1.SubscriberClient.seek", "google.cloud.pubsub_v1.SubscriberClient.close"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Pub/Sub answers", Alternatives: []Alternative{{Call: "gcloud.aio.pubsub.PublisherClient", Requires: "gcloud-aio-pubsub", Framework: "asyncio"}}},
			},
			{
				names: []string{"google.cloud.pubsub_v1.SubscriberClient.subscribe"},
				row:   Symbol{Kind: "function", Returns: "google.cloud.pubsub_v1.subscriber.futures.StreamingPullFuture"},
			},
			{
				names: []string{"google.cloud.pubsub_v1.subscriber.futures.StreamingPullFuture.result", "google.cloud.pubsub_v1.subscriber.futures.StreamingPullFuture.exception"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "messages arrive, until it is cancelled"},
			},
			{
				names: []string{"google.cloud.pubsub_v1.PublisherClient.topic_path", "google.cloud.pubsub_v1.PublisherClient.subscription_path", "google.cloud.pubsub_v1.SubscriberClient.topic_path", "google.cloud.pubsub_v1.SubscriberClient.subscription_path"},
				row:   Symbol{Kind: "function", Returns: "str"},
			},
		},
		types: []Type{
			{Name: "google.cloud.pubsub_v1.PublisherClient"},
			{Name: "google.cloud.pubsub_v1.SubscriberClient"},
			{Name: "google.cloud.pubsub_v1.publisher.futures.Future", Bases: []string{"concurrent.futures.Future"}},
			{Name: "google.cloud.pubsub_v1.subscriber.futures.StreamingPullFuture", Bases: []string{"concurrent.futures.Future"}},
		},
		aliases: [][2]string{
			{"google.cloud.pubsub", "google.cloud.pubsub_v1"},
		},
	},
	{
		library: Library{Name: "google-cloud-secret-manager", Distribution: "google-cloud-secret-manager", Modules: []string{"google.cloud.secretmanager", "google.cloud.secretmanager_v1"}},
		groups: []group{
			{
				names: []string{"google.cloud.secretmanager.SecretManagerServiceClient.access_secret_version", "google.cloud.secretmanager.SecretManagerServiceClient.add_secret_version", "google.cloud.secretmanager.SecretManagerServiceClient.create_secret", "google.cloud.secretmanager.SecretManagerServiceClient.delete_secret", "google.cloud.secretmanager.SecretManagerServiceClient.destroy_secret_version", "google.cloud.secretmanager.SecretManagerServiceClient.disable_secret_version", "google.cloud.secretmanager.SecretManagerServiceClient.enable_secret_version", "google.cloud.secretmanager.SecretManagerServiceClient.get_secret", "google.cloud.secretmanager.SecretManagerServiceClient.get_secret_version", "google.cloud.secretmanager.SecretManagerServiceClient.list_secret_versions", "google.cloud.secretmanager.SecretManagerServiceClient.list_secrets", "google.cloud.secretmanager.SecretManagerServiceClient.update_secret"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Secret Manager answers", Alternatives: []Alternative{{Call: "google.cloud.secretmanager.SecretManagerServiceAsyncClient", Requires: "google-cloud-secret-manager", Note: "the same methods, awaited"}}},
			},
		},
		types: []Type{
			{Name: "google.cloud.secretmanager.SecretManagerServiceClient"},
		},
		aliases: [][2]string{
			{"google.cloud.secretmanager_v1.SecretManagerServiceClient", "google.cloud.secretmanager.SecretManagerServiceClient"},
		},
	},
	{
		library: Library{Name: "google_cloud_speech", Distribution: "google-cloud-speech", Modules: []string{"google.cloud.speech", "google.cloud.speech_v1"}},
		groups: []group{
			{
				names: []string{"google.cloud.speech.SpeechClient.recognize", "google.cloud.speech.SpeechClient.streaming_recognize", "google.cloud.speech.SpeechClient.long_running_recognize"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Speech-to-Text answers", Alternatives: []Alternative{{Call: "google.cloud.speech.SpeechAsyncClient", Requires: "google-cloud-speech", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"google.cloud.speech.SpeechClient.from_service_account_file", "google.cloud.speech.SpeechClient.from_service_account_json", "google.cloud.speech.SpeechClient.from_service_account_info"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "a key is read", Returns: "google.cloud.speech.SpeechClient"},
			},
		},
		types: []Type{
			{Name: "google.cloud.speech.SpeechClient"},
		},
		aliases: [][2]string{
			{"google.cloud.speech_v1.SpeechClient", "google.cloud.speech.SpeechClient"},
		},
	},
	{
		library: Library{Name: "google-cloud-storage", Distribution: "google-cloud-storage", Modules: []string{"google", "google.cloud", "google.cloud.storage", "google.cloud.exceptions", "google.api_core", "google.auth"}},
		groups: []group{
			{
				names: []string{"google.cloud.storage.Client"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "moderate", What: "credentials are looked for, on disk or over the network", Alternatives: []Alternative{{Call: "gcloud.aio.storage.Storage", Requires: "gcloud-aio-storage", Framework: "asyncio"}}},
			},
			{
				names: []string{"google.cloud.storage.Client.from_service_account_json"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "moderate", What: "reads credentials", Returns: "google.cloud.storage.Client"},
			},
			{
				names: []string{"google.cloud.storage.Client.bucket"},
				row:   Symbol{Kind: "function", Returns: "google.cloud.storage.Bucket"},
			},
			{
				names: []string{"google.cloud.storage.Client.get_bucket", "google.cloud.storage.Client.create_bucket", "google.cloud.storage.Client.lookup_bucket", "google.cloud.storage.Client.restore_bucket"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Cloud Storage answers", Returns: "google.cloud.storage.Bucket", Alternatives: []Alternative{{Call: "gcloud.aio.storage.Storage", Requires: "gcloud-aio-storage", Framework: "asyncio"}}},
			},
			{
				names: []string{"google.cloud.storage.Client.list_blobs", "google.cloud.storage.Client.list_buckets", "google.cloud.storage.Client.list_hmac_keys"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "Cloud Storage answers", Returns: "collections.abc.Iterator[google.cloud.storage.Blob]", Alternatives: []Alternative{{Call: "gcloud.aio.storage.Storage", Requires: "gcloud-aio-storage", Framework: "asyncio"}}},
			},
			{
				names: []string{"google.cloud.storage.Client.download_blob_to_file", "google.cloud.storage.Client.get_service_account_email", "google.cloud.storage.Client.create_hmac_key", "google.cloud.storage.Client.get_hmac_key_metadata"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Cloud Storage answers", Alternatives: []Alternative{{Call: "gcloud.aio.storage.Storage", Requires: "gcloud-aio-storage", Framework: "asyncio"}}},
			},
			{
				names: []string{"google.cloud.storage.Bucket.blob"},
				row:   Symbol{Kind: "function", Returns: "google.cloud.storage.Blob"},
			},
			{
				names: []string{"google.cloud.storage.Bucket.get_blob", "google.cloud.storage.Bucket.copy_blob", "google.cloud.storage.Bucket.rename_blob", "google.cloud.storage.Bucket.move_blob", "google.cloud.storage.Bucket.restore_blob"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Cloud Storage answers", Returns: "google.cloud.storage.Blob", Alternatives: []Alternative{{Call: "gcloud.aio.storage.Storage", Requires: "gcloud-aio-storage", Framework: "asyncio"}}},
			},
			{
				names: []string{"google.cloud.storage.Bucket.create", "google.cloud.storage.Bucket.delete", "google.cloud.storage.Bucket.delete_blob", "google.cloud.storage.Bucket.delete_blobs", "google.cloud.storage.Bucket.exists", "google.cloud.storage.Bucket.get_iam_policy", "google.cloud.storage.Bucket.set_iam_policy", "google.cloud.storage.Bucket.get_notification", "google.cloud.storage.Bucket.lock_retention_policy", "google.cloud.storage.Bucket.make_private", "google.cloud.storage.Bucket.make_public", "google.cloud.storage.Bucket.patch", "google.cloud.storage.Bucket.reload", "google.cloud.storage.Bucket.update", "google.cloud.storage.Bucket.test_iam_permissions"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Cloud Storage answers", Alternatives: []Alternative{{Call: "gcloud.aio.storage.Storage", Requires: "gcloud-aio-storage", Framework: "asyncio"}}},
			},
			{
				names: []string{"google.cloud.storage.Bucket.list_blobs", "google.cloud.storage.Bucket.list_notifications"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "Cloud Storage answers", Returns: "collections.abc.Iterator[google.cloud.storage.Blob]", Alternatives: []Alternative{{Call: "gcloud.aio.storage.Storage", Requires: "gcloud-aio-storage", Framework: "asyncio"}}},
			},
			{
				names: []string{"google.cloud.storage.Blob.download_as_bytes", "google.cloud.storage.Blob.download_as_string"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "an object is downloaded", Returns: "bytes", Alternatives: []Alternative{{Call: "gcloud.aio.storage.Storage", Requires: "gcloud-aio-storage", Framework: "asyncio"}}},
			},
			{
				names: []string{"google.cloud.storage.Blob.download_as_text"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "an object is downloaded", Returns: "str", Alternatives: []Alternative{{Call: "gcloud.aio.storage.Storage", Requires: "gcloud-aio-storage", Framework: "asyncio"}}},
			},
			{
				names: []string{"google.cloud.storage.Blob.download_to_file", "google.cloud.storage.Blob.download_to_filename"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "an object is downloaded", Alternatives: []Alternative{{Call: "gcloud.aio.storage.Storage", Requires: "gcloud-aio-storage", Framework: "asyncio"}}},
			},
			{
				names: []string{"google.cloud.storage.Blob.upload_from_file", "google.cloud.storage.Blob.upload_from_filename", "google.cloud.storage.Blob.upload_from_string"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "an object is uploaded", Alternatives: []Alternative{{Call: "gcloud.aio.storage.Storage", Requires: "gcloud-aio-storage", Framework: "asyncio"}}},
			},
			{
				names: []string{"google.cloud.storage.Blob.compose", "google.cloud.storage.Blob.create_resumable_upload_session", "google.cloud.storage.Blob.delete", "google.cloud.storage.Blob.exists", "google.cloud.storage.Blob.get_iam_policy", "google.cloud.storage.Blob.set_iam_policy", "google.cloud.storage.Blob.make_private", "google.cloud.storage.Blob.make_public", "google.cloud.storage.Blob.patch", "google.cloud.storage.Blob.reload", "google.cloud.storage.Blob.rewrite", "google.cloud.storage.Blob.update", "google.cloud.storage.Blob.update_storage_class", "google.cloud.storage.Blob.test_iam_permissions"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Cloud Storage answers", Alternatives: []Alternative{{Call: "gcloud.aio.storage.Storage", Requires: "gcloud-aio-storage", Framework: "asyncio"}}},
			},
			{
				names: []string{"google.cloud.storage.Bucket.generate_signed_url", "google.cloud.storage.Blob.generate_signed_url"},
				row:   Symbol{Kind: "function", Returns: "str"},
			},
			{
				names: []string{"google.cloud.storage.Blob.open"},
				row:   Symbol{Kind: "function", Returns: "io.TextIOWrapper"},
			},
			{
				names: []string{"google.auth.default"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "moderate", What: "credentials are looked for, on disk or over the network"},
			},
			{
				names: []string{"google.auth.transport.requests.AuthorizedSession.request"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 120 s"},
			},
		},
		types: []Type{
			{Name: "google.auth.transport.requests.AuthorizedSession", Bases: []string{"requests.Session"}},
			{Name: "google.cloud.storage.Client"},
			{Name: "google.cloud.storage.Bucket"},
			{Name: "google.cloud.storage.Blob"},
		},
		aliases: [][2]string{
			{"google.cloud.storage.blob.Blob", "google.cloud.storage.Blob"},
			{"google.cloud.storage.bucket.Bucket", "google.cloud.storage.Bucket"},
			{"google.cloud.storage.client.Client", "google.cloud.storage.Client"},
		},
	},
	{
		library: Library{Name: "google_cloud_tasks", Distribution: "google-cloud-tasks", Modules: []string{"google.cloud.tasks", "google.cloud.tasks_v2"}},
		groups: []group{
			{
				names: []string{"google.cloud.tasks.CloudTasksClient.create_task", "google.cloud.tasks.CloudTasksClient.get_task", "google.cloud.tasks.CloudTasksClient.list_tasks", "google.cloud.tasks.CloudTasksClient.delete_task", "google.cloud.tasks.CloudTasksClient.create_queue", "google.cloud.tasks.CloudTasksClient.get_queue", "google.cloud.tasks.CloudTasksClient.list_queues"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Cloud Tasks answers", Alternatives: []Alternative{{Call: "google.cloud.tasks.CloudTasksAsyncClient", Requires: "google-cloud-tasks", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"google.cloud.tasks.CloudTasksClient.from_service_account_file", "google.cloud.tasks.CloudTasksClient.from_service_account_json", "google.cloud.tasks.CloudTasksClient.from_service_account_info"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "a key is read", Returns: "google.cloud.tasks.CloudTasksClient"},
			},
		},
		types: []Type{
			{Name: "google.cloud.tasks.CloudTasksClient"},
		},
		aliases: [][2]string{
			{"google.cloud.tasks_v2.CloudTasksClient", "google.cloud.tasks.CloudTasksClient"},
		},
	},
	{
		library: Library{Name: "google_cloud_texttospeech", Distribution: "google-cloud-texttospeech", Modules: []string{"google.cloud.texttospeech", "google.cloud.texttospeech_v1"}},
		groups: []group{
			{
				names: []string{"google.cloud.texttospeech.TextToSpeechClient.synthesize_speech", "google.cloud.texttospeech.TextToSpeechClient.list_voices"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Text-to-Speech answers", Alternatives: []Alternative{{Call: "google.cloud.texttospeech.TextToSpeechAsyncClient", Requires: "google-cloud-texttospeech", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"google.cloud.texttospeech.TextToSpeechClient.from_service_account_file", "google.cloud.texttospeech.TextToSpeechClient.from_service_account_json", "google.cloud.texttospeech.TextToSpeechClient.from_service_account_info"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "a key is read", Returns: "google.cloud.texttospeech.TextToSpeechClient"},
			},
		},
		types: []Type{
			{Name: "google.cloud.texttospeech.TextToSpeechClient"},
		},
		aliases: [][2]string{
			{"google.cloud.texttospeech_v1.TextToSpeechClient", "google.cloud.texttospeech.TextToSpeechClient"},
		},
	},
	{
		library: Library{Name: "google_cloud_vision", Distribution: "google-cloud-vision", Modules: []string{"google.cloud.vision", "google.cloud.vision_v1"}},
		groups: []group{
			{
				names: []string{"google.cloud.vision.ImageAnnotatorClient.annotate_image", "google.cloud.vision.ImageAnnotatorClient.text_detection", "google.cloud.vision.ImageAnnotatorClient.document_text_detection", "google.cloud.vision.ImageAnnotatorClient.label_detection", "google.cloud.vision.ImageAnnotatorClient.face_detection", "google.cloud.vision.ImageAnnotatorClient.object_localization", "google.cloud.vision.ImageAnnotatorClient.batch_annotate_images"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Vision answers", Alternatives: []Alternative{{Call: "google.cloud.vision.ImageAnnotatorAsyncClient", Requires: "google-cloud-vision", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"google.cloud.vision.ImageAnnotatorClient.from_service_account_file", "google.cloud.vision.ImageAnnotatorClient.from_service_account_json", "google.cloud.vision.ImageAnnotatorClient.from_service_account_info"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "a key is read", Returns: "google.cloud.vision.ImageAnnotatorClient"},
			},
		},
		types: []Type{
			{Name: "google.cloud.vision.ImageAnnotatorClient"},
		},
		aliases: [][2]string{
			{"google.cloud.vision_v1.ImageAnnotatorClient", "google.cloud.vision.ImageAnnotatorClient"},
		},
	},
	{
		library: Library{Name: "google-genai", Distribution: "google-genai", Modules: []string{"google.genai", "google.genai.types"}},
		groups: []group{
			{
				names: []string{"google.genai.Client.models"},
				row:   Symbol{Kind: "attribute", Returns: "google.genai.models.Models"},
			},
			{
				names: []string{"google.genai.Client.chats"},
				row:   Symbol{Kind: "attribute", Returns: "google.genai.chats.Chats"},
			},
			{
				names: []string{"google.genai.Client.files"},
				row:   Symbol{Kind: "attribute", Returns: "google.genai.files.Files"},
			},
			{
				names: []string{"google.genai.models.Models.count_tokens", "google.genai.models.Models.compute_tokens", "google.genai.models.Models.delete", "google.genai.models.Models.edit_image", "google.genai.models.Models.embed_content", "google.genai.models.Models.generate_content", "google.genai.models.Models.generate_images", "google.genai.models.Models.generate_videos", "google.genai.models.Models.get", "google.genai.models.Models.list", "google.genai.models.Models.update", "google.genai.models.Models.upscale_image"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "google.genai.Client.aio", Requires: "google-genai", Note: "client.aio has the same methods, awaited"}}},
			},
			{
				names: []string{"google.genai.models.Models.generate_content_stream", "google.genai.chats.Chat.send_message_stream"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "a model answers", Alternatives: []Alternative{{Call: "google.genai.Client.aio", Requires: "google-genai", Note: "client.aio has the same methods, awaited"}}},
			},
			{
				names: []string{"google.genai.chats.Chats.create"},
				row:   Symbol{Kind: "function", Returns: "google.genai.chats.Chat"},
			},
			{
				names: []string{"google.genai.chats.Chat.send_message"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "google.genai.Client.aio", Requires: "google-genai", Note: "client.aio has the same methods, awaited"}}},
			},
			{
				names: []string{"google.genai.files.Files.delete", "google.genai.files.Files.download", "google.genai.files.Files.get", "google.genai.files.Files.list", "google.genai.files.Files.upload"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "files are moved", Alternatives: []Alternative{{Call: "google.genai.Client.aio", Requires: "google-genai", Note: "client.aio has the same methods, awaited"}}},
			},
		},
		types: []Type{
			{Name: "google.genai.Client"},
			{Name: "google.genai.models.Models"},
			{Name: "google.genai.chats.Chats"},
			{Name: "google.genai.chats.Chat"},
			{Name: "google.genai.files.Files"},
		},
		aliases: [][2]string{
			{"google.genai.client.Client", "google.genai.Client"},
		},
	},
	{
		library: Library{Name: "google-generativeai", Distribution: "google-generativeai", Modules: []string{"google.generativeai"}},
		groups: []group{
			{
				names: []string{"google.generativeai.GenerativeModel.generate_content", "google.generativeai.GenerativeModel.count_tokens", "google.generativeai.embed_content", "google.generativeai.get_model", "google.generativeai.get_base_model", "google.generativeai.get_tuned_model", "google.generativeai.upload_file", "google.generativeai.get_file", "google.generativeai.delete_file"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "google.generativeai.GenerativeModel.generate_content_async", Requires: "google-generativeai"}}},
			},
			{
				names: []string{"google.generativeai.list_models", "google.generativeai.list_files", "google.generativeai.list_tuned_models"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "Google answers"},
			},
			{
				names: []string{"google.generativeai.GenerativeModel.start_chat"},
				row:   Symbol{Kind: "function", Returns: "google.generativeai.ChatSession"},
			},
			{
				names: []string{"google.generativeai.ChatSession.send_message"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "google.generativeai.ChatSession.send_message_async", Requires: "google-generativeai"}}},
			},
		},
		types: []Type{
			{Name: "google.generativeai.GenerativeModel"},
			{Name: "google.generativeai.ChatSession"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "gradio_client", Distribution: "gradio_client", Modules: []string{"gradio_client"}},
		groups: []group{
			{
				names: []string{"gradio_client.Client"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "an app describes itself"},
			},
			{
				names: []string{"gradio_client.Client.predict", "gradio_client.Client.view_api", "gradio_client.Client.duplicate"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "an app answers"},
			},
		},
		types: []Type{
			{Name: "gradio_client.Client"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "groq", Distribution: "groq", Modules: []string{"groq", "groq.resources", "groq.types"}},
		groups: []group{
			{
				names: []string{"groq.Groq.chat"},
				row:   Symbol{Kind: "attribute", Returns: "groq.resources.chat.chat.Chat"},
			},
			{
				names: []string{"groq.resources.chat.chat.Chat.completions"},
				row:   Symbol{Kind: "attribute", Returns: "groq.resources.chat.completions.Completions"},
			},
			{
				names: []string{"groq.resources.chat.completions.Completions.create"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "groq.AsyncGroq.chat.completions", Requires: "groq", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"groq.Groq.embeddings"},
				row:   Symbol{Kind: "attribute", Returns: "groq.resources.embeddings.Embeddings"},
			},
			{
				names: []string{"groq.resources.embeddings.Embeddings.create"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "groq.AsyncGroq.embeddings", Requires: "groq", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"groq.Groq.audio"},
				row:   Symbol{Kind: "attribute", Returns: "groq.resources.audio.audio.Audio"},
			},
			{
				names: []string{"groq.resources.audio.audio.Audio.speech"},
				row:   Symbol{Kind: "attribute", Returns: "groq.resources.audio.speech.Speech"},
			},
			{
				names: []string{"groq.resources.audio.speech.Speech.create"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "groq.AsyncGroq.audio.speech", Requires: "groq", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"groq.resources.audio.audio.Audio.transcriptions"},
				row:   Symbol{Kind: "attribute", Returns: "groq.resources.audio.transcriptions.Transcriptions"},
			},
			{
				names: []string{"groq.resources.audio.transcriptions.Transcriptions.create"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "groq.AsyncGroq.audio.transcriptions", Requires: "groq", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"groq.resources.audio.audio.Audio.translations"},
				row:   Symbol{Kind: "attribute", Returns: "groq.resources.audio.translations.Translations"},
			},
			{
				names: []string{"groq.resources.audio.translations.Translations.create"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "groq.AsyncGroq.audio.translations", Requires: "groq", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"groq.Groq.models"},
				row:   Symbol{Kind: "attribute", Returns: "groq.resources.models.Models"},
			},
			{
				names: []string{"groq.resources.models.Models.retrieve", "groq.resources.models.Models.list", "groq.resources.models.Models.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "groq.AsyncGroq.models", Requires: "groq", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"groq.Groq.batches"},
				row:   Symbol{Kind: "attribute", Returns: "groq.resources.batches.Batches"},
			},
			{
				names: []string{"groq.resources.batches.Batches.create", "groq.resources.batches.Batches.retrieve", "groq.resources.batches.Batches.list", "groq.resources.batches.Batches.cancel"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "groq.AsyncGroq.batches", Requires: "groq", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"groq.Groq.files"},
				row:   Symbol{Kind: "attribute", Returns: "groq.resources.files.Files"},
			},
			{
				names: []string{"groq.resources.files.Files.create", "groq.resources.files.Files.list", "groq.resources.files.Files.delete", "groq.resources.files.Files.content", "groq.resources.files.Files.info"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "groq.AsyncGroq.files", Requires: "groq", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"groq.Groq.close"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "light", What: "connections close"},
			},
			{
				names: []string{"groq.Groq.with_options", "groq.Groq.copy"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
		},
		types: []Type{
			{Name: "groq.Groq"},
			{Name: "groq.resources.chat.completions.Completions"},
			{Name: "groq.resources.chat.chat.Chat"},
			{Name: "groq.resources.embeddings.Embeddings"},
			{Name: "groq.resources.audio.speech.Speech"},
			{Name: "groq.resources.audio.transcriptions.Transcriptions"},
			{Name: "groq.resources.audio.translations.Translations"},
			{Name: "groq.resources.audio.audio.Audio"},
			{Name: "groq.resources.models.Models"},
			{Name: "groq.resources.batches.Batches"},
			{Name: "groq.resources.files.Files"},
		},
		aliases: [][2]string{
			{"groq._client.Groq", "groq.Groq"},
		},
	},
	{
		library: Library{Name: "grpcio", Distribution: "grpcio", Modules: []string{"grpc", "grpc.aio"}},
		groups: []group{
			{
				names: []string{"grpc.insecure_channel", "grpc.secure_channel", "grpc.intercept_channel"},
				row:   Symbol{Kind: "function", Returns: "grpc.Channel"},
			},
			{
				names: []string{"grpc.Channel.unary_unary", "grpc.Channel.stream_unary"},
				row:   Symbol{Kind: "function", Returns: "grpc.UnaryUnaryMultiCallable"},
			},
			{
				names: []string{"grpc.Channel.unary_stream", "grpc.Channel.stream_stream"},
				row:   Symbol{Kind: "function", Returns: "grpc.UnaryStreamMultiCallable"},
			},
			{
				names: []string{"grpc.UnaryUnaryMultiCallable.__call__", "grpc.UnaryUnaryMultiCallable.with_call"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a remote procedure runs", Alternatives: []Alternative{{Call: "grpc.aio.insecure_channel", Requires: "grpcio", Framework: "asyncio"}}},
			},
			{
				names: []string{"grpc.UnaryStreamMultiCallable.__call__"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "a remote procedure runs", Alternatives: []Alternative{{Call: "grpc.aio.insecure_channel", Requires: "grpcio", Framework: "asyncio"}}},
			},
			{
				names: []string{"grpc.UnaryUnaryMultiCallable.future"},
				row:   Symbol{Kind: "function", Returns: "grpc.Future"},
			},
			{
				names: []string{"grpc.Future.result", "grpc.Future.exception"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "a remote procedure runs", Alternatives: []Alternative{{Call: "grpc.aio.insecure_channel", Requires: "grpcio", Framework: "asyncio"}}},
			},
			{
				names: []string{"grpc.Server.wait_for_termination"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "the server ends", Alternatives: []Alternative{{Call: "grpc.aio.server", Requires: "grpcio", Framework: "asyncio"}}},
			},
			{
				names: []string{"grpc.channel_ready_future"},
				row:   Symbol{Kind: "function", Returns: "grpc.Future"},
			},
			{
				names: []string{"grpc.server"},
				row:   Symbol{Kind: "function", Returns: "grpc.Server"},
			},
		},
		types: []Type{
			{Name: "grpc.Channel"},
			{Name: "grpc.UnaryUnaryMultiCallable"},
			{Name: "grpc.UnaryStreamMultiCallable"},
			{Name: "grpc.Future"},
			{Name: "grpc.Server"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "gspread", Distribution: "gspread", Modules: []string{"gspread"}},
		groups: []group{
			{
				names: []string{"gspread.authorize", "gspread.service_account", "gspread.service_account_from_dict", "gspread.oauth"},
				row:   Symbol{Kind: "function", Returns: "gspread.Client"},
			},
			{
				names: []string{"gspread.Client.open", "gspread.Client.open_by_key", "gspread.Client.open_by_url", "gspread.Client.create", "gspread.Client.copy"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Google Sheets answers", Returns: "gspread.Spreadsheet", Alternatives: []Alternative{{Call: "gspread_asyncio.AsyncioGspreadClientManager", Requires: "gspread-asyncio", Framework: "asyncio"}}},
			},
			{
				names: []string{"gspread.Spreadsheet.worksheet", "gspread.Spreadsheet.add_worksheet", "gspread.Spreadsheet.duplicate_sheet", "gspread.Spreadsheet.get_worksheet"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Google Sheets answers", Returns: "gspread.Worksheet", Alternatives: []Alternative{{Call: "gspread_asyncio.AsyncioGspreadClientManager", Requires: "gspread-asyncio", Framework: "asyncio"}}},
			},
			{
				names: []string{"gspread.Spreadsheet.sheet1"},
				row:   Symbol{Kind: "property", Code: "blocking-http", Latency: "heavy", What: "Google Sheets answers", Returns: "gspread.Worksheet", Alternatives: []Alternative{{Call: "gspread_asyncio.AsyncioGspreadClientManager", Requires: "gspread-asyncio", Framework: "asyncio"}}},
			},
			{
				names: []string{"gspread.Spreadsheet.worksheets", "gspread.Spreadsheet.batch_update", "gspread.Spreadsheet.del_worksheet", "gspread.Spreadsheet.share", "gspread.Spreadsheet.values_get", "gspread.Spreadsheet.values_update", "gspread.Worksheet.acell", "gspread.Worksheet.append_row", "gspread.Worksheet.append_rows", "gspread.Worksheet.batch_clear", "gspread.Worksheet.batch_get", "gspread.Worksheet.batch_update", "gspread.Worksheet.cell", "gspread.Worksheet.clear", "gspread.Worksheet.col_values", "gspread.Worksheet.delete_rows", "gspread.Worksheet.find", "gspread.Worksheet.findall", "gspread.Worksheet.format", "gspread.Worksheet.get", "gspread.Worksheet.get_all_records", "gspread.Worksheet.get_all_values", "gspread.Worksheet.insert_row", "gspread.Worksheet.insert_rows", "gspread.Worksheet.range", "gspread.Worksheet.row_values", "gspread.Worksheet.sort", "gspread.Worksheet.update", "gspread.Worksheet.update_acell", "gspread.Worksheet.update_cell", "gspread.Worksheet.update_cells"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Google Sheets answers", Alternatives: []Alternative{{Call: "gspread_asyncio.AsyncioGspreadClientManager", Requires: "gspread-asyncio", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "gspread.Client"},
			{Name: "gspread.Spreadsheet"},
			{Name: "gspread.Worksheet"},
		},
		aliases: [][2]string{
			{"gspread.client.Client", "gspread.Client"},
			{"gspread.spreadsheet.Spreadsheet", "gspread.Spreadsheet"},
			{"gspread.worksheet.Worksheet", "gspread.Worksheet"},
		},
	},
	{
		library: Library{Name: "gtts", Distribution: "gTTS", Modules: []string{"gtts"}},
		groups: []group{
			{
				names: []string{"gtts.gTTS.save", "gtts.gTTS.write_to_fp", "gtts.gTTS.stream"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Google answers"},
			},
		},
		types: []Type{
			{Name: "gtts.gTTS"},
		},
		aliases: [][2]string{
			{"gtts.tts.gTTS", "gtts.gTTS"},
		},
	},
	{
		library: Library{Name: "homeassistant", Distribution: "homeassistant", Modules: []string{"homeassistant", "homeassistant.core", "homeassistant.helpers", "homeassistant.helpers.event", "homeassistant.config_entries", "homeassistant.const"}},
		groups: []group{
			{
				names: []string{"homeassistant.core.HomeAssistant.async_add_executor_job", "homeassistant.core.HomeAssistant.async_add_import_executor_job"},
				row:   Symbol{Kind: "function", Returns: "asyncio.Future", Offload: "target@0"},
			},
			{
				names: []string{"homeassistant.core.HomeAssistant.async_create_task", "homeassistant.core.HomeAssistant.async_create_background_task"},
				row:   Symbol{Kind: "function", Returns: "asyncio.Task"},
			},
			{
				names: []string{"homeassistant.core.callback"},
				row:   Symbol{Kind: "decorator", Effect: "on-loop"},
			},
			{
				names: []string{"homeassistant.core.HomeAssistant.loop"},
				row:   Symbol{Kind: "attribute", Returns: "asyncio.AbstractEventLoop"},
			},
			{
				names: []string{"homeassistant.core.HomeAssistant.bus"},
				row:   Symbol{Kind: "attribute", Returns: "homeassistant.core.EventBus"},
			},
			{
				names: []string{"homeassistant.core.HomeAssistant.services"},
				row:   Symbol{Kind: "attribute", Returns: "homeassistant.core.ServiceRegistry"},
			},
			{
				names: []string{"homeassistant.core.ServiceRegistry.call", "homeassistant.core.ServiceRegistry.register", "homeassistant.core.ServiceRegistry.remove", "homeassistant.core.HomeAssistant.start", "homeassistant.core.HomeAssistant.stop"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "waits for the loop it is called on", Alternatives: []Alternative{{Call: "homeassistant.core.ServiceRegistry.async_call", Requires: "homeassistant", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "homeassistant.core.HomeAssistant"},
			{Name: "homeassistant.core.EventBus"},
			{Name: "homeassistant.core.ServiceRegistry"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "html2text", Distribution: "html2text", Modules: []string{"html2text"}},
		groups: []group{
			{
				names: []string{"html2text.html2text", "html2text.HTML2Text.handle"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "a page is converted"},
			},
		},
		types: []Type{
			{Name: "html2text.HTML2Text"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "httplib2", Distribution: "httplib2", Modules: []string{"httplib2"}},
		groups: []group{
			{
				names: []string{"httplib2.Http.request"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Alternatives: []Alternative{{Call: "httpx.AsyncClient.get", Requires: "httpx"}, {Call: "aiohttp.ClientSession.get", Requires: "aiohttp", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "httplib2.Http"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "httpx", Distribution: "httpx", Modules: []string{"httpx"}},
		groups: []group{
			{
				names: []string{"httpx.get", "httpx.Client.get"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "httpx.ReadResponse", Alternatives: []Alternative{{Call: "httpx.AsyncClient.get", Requires: "httpx", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx.options", "httpx.Client.options"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "httpx.ReadResponse", Alternatives: []Alternative{{Call: "httpx.AsyncClient.options", Requires: "httpx", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx.head", "httpx.Client.head"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "httpx.ReadResponse", Alternatives: []Alternative{{Call: "httpx.AsyncClient.head", Requires: "httpx", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx.post", "httpx.Client.post"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "httpx.ReadResponse", Alternatives: []Alternative{{Call: "httpx.AsyncClient.post", Requires: "httpx", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx.put", "httpx.Client.put"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "httpx.ReadResponse", Alternatives: []Alternative{{Call: "httpx.AsyncClient.put", Requires: "httpx", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx.patch", "httpx.Client.patch"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "httpx.ReadResponse", Alternatives: []Alternative{{Call: "httpx.AsyncClient.patch", Requires: "httpx", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx.delete", "httpx.Client.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "httpx.ReadResponse", Alternatives: []Alternative{{Call: "httpx.AsyncClient.delete", Requires: "httpx", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx.request", "httpx.Client.request"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "httpx.ReadResponse", Alternatives: []Alternative{{Call: "httpx.AsyncClient.request", Requires: "httpx", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx.stream", "httpx.Client.stream"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "contextlib.AbstractContextManager[httpx.StreamedResponse]", Alternatives: []Alternative{{Call: "httpx.AsyncClient.stream", Requires: "httpx", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx.Client.send"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "httpx.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "False"}}, Returns: "httpx.ReadResponse"}, {When: []Condition{{Param: "stream", Position: -1, Value: "present"}}, Returns: "httpx.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient.send", Requires: "httpx", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx.Client.close"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "light", What: "connections close", Alternatives: []Alternative{{Call: "httpx.AsyncClient.aclose", Requires: "httpx"}}},
			},
			{
				names: []string{"httpx.Client"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "moderate", What: "reads the trusted certificates", Unless: []Condition{{Param: "verify", Position: -1, Value: "False"}, {Param: "verify", Position: -1, Value: "type:ssl.SSLContext"}, {Param: "transport", Position: -1, Value: "present"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient", Requires: "httpx"}}, Caveat: "Build one client at start-up and share it, or hand over one SSLContext."},
			},
			{
				names: []string{"httpx.AsyncClient"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads the trusted certificates", Unless: []Condition{{Param: "verify", Position: -1, Value: "False"}, {Param: "verify", Position: -1, Value: "type:ssl.SSLContext"}, {Param: "transport", Position: -1, Value: "present"}}, Caveat: "Build one client at start-up and share it, or hand over one SSLContext."},
			},
			{
				names: []string{"httpx.HTTPTransport", "httpx.AsyncHTTPTransport"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads the trusted certificates", Unless: []Condition{{Param: "verify", Value: "False"}, {Param: "verify", Value: "type:ssl.SSLContext"}}, Caveat: "Build one at start-up and share it, or hand over one SSLContext."},
			},
			{
				names: []string{"httpx.create_ssl_context"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads the trusted certificates", Returns: "ssl.SSLContext", Unless: []Condition{{Param: "verify", Value: "False"}}},
			},
			{
				names: []string{"httpx.Response.iter_bytes", "httpx.Response.iter_lines", "httpx.Response.iter_raw", "httpx.Response.iter_text"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "light", Lazy: true, What: "the body of an HTTP response", Returns: "collections.abc.Iterator[bytes | str]", Alternatives: []Alternative{{Call: "httpx.Response.aiter_bytes", Requires: "httpx"}}, Caveat: "Only of a streamed response: the body is there already otherwise."},
			},
			{
				names: []string{"httpx.StreamedResponse.iter_bytes", "httpx.StreamedResponse.iter_lines", "httpx.StreamedResponse.iter_raw", "httpx.StreamedResponse.iter_text"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "the body of an HTTP response", Returns: "collections.abc.Iterator[bytes | str]", Alternatives: []Alternative{{Call: "httpx.Response.aiter_bytes", Requires: "httpx"}}},
			},
			{
				names: []string{"httpx.ReadResponse.iter_bytes", "httpx.ReadResponse.iter_lines", "httpx.ReadResponse.iter_raw", "httpx.ReadResponse.iter_text"},
				row:   Symbol{Kind: "function", Returns: "collections.abc.Iterator[bytes | str]"},
			},
			{
				names: []string{"httpx.AsyncClient.get", "httpx.AsyncClient.options", "httpx.AsyncClient.head", "httpx.AsyncClient.post", "httpx.AsyncClient.put", "httpx.AsyncClient.patch", "httpx.AsyncClient.delete", "httpx.AsyncClient.request", "httpx.AsyncClient.send"},
				row:   Symbol{Kind: "function", Async: true, Returns: "httpx.ReadResponse"},
			},
			{
				names: []string{"httpx.AsyncClient.aclose"},
				row:   Symbol{Kind: "function", Async: true},
			},
			{
				names: []string{"httpx.AsyncClient.stream"},
				row:   Symbol{Kind: "function", Returns: "contextlib.AbstractAsyncContextManager[httpx.Response]"},
			},
			{
				names: []string{"httpx.Response.json", "httpx.Response.raise_for_status", "httpx.Client.build_request", "httpx.AsyncClient.build_request"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"httpx.Response.aread", "httpx.Response.aclose"},
				row:   Symbol{Kind: "function", Async: true},
			},
			{
				names: []string{"httpx.Response.text"},
				row:   Symbol{Kind: "attribute", Returns: "str"},
			},
			{
				names: []string{"httpx.Response.content"},
				row:   Symbol{Kind: "attribute", Returns: "bytes"},
			},
			{
				names: []string{"httpx.StreamedResponse.read"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the body of an HTTP response", Returns: "bytes", Alternatives: []Alternative{{Call: "httpx.Response.aread", Requires: "httpx"}}},
			},
		},
		types: []Type{
			{Name: "httpx.Client"},
			{Name: "httpx.AsyncClient"},
			{Name: "httpx.Response"},
			{Name: "httpx.HTTPTransport"},
			{Name: "httpx.AsyncHTTPTransport"},
			{Name: "httpx.ReadResponse", Bases: []string{"httpx.Response"}},
			{Name: "httpx.StreamedResponse", Bases: []string{"httpx.Response"}},
		},
		aliases: [][2]string{
			{"httpx._api", "httpx"},
			{"httpx._client", "httpx"},
			{"httpx._models", "httpx"},
		},
	},
	{
		library: Library{Name: "httpx2", Distribution: "httpx2", Modules: []string{"httpx2"}},
		groups: []group{
			{
				names: []string{"httpx2.get", "httpx2.Client.get"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "httpx2.ReadResponse", Alternatives: []Alternative{{Call: "httpx2.AsyncClient.get", Requires: "httpx2", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx2.options", "httpx2.Client.options"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "httpx2.ReadResponse", Alternatives: []Alternative{{Call: "httpx2.AsyncClient.options", Requires: "httpx2", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx2.head", "httpx2.Client.head"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "httpx2.ReadResponse", Alternatives: []Alternative{{Call: "httpx2.AsyncClient.head", Requires: "httpx2", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx2.post", "httpx2.Client.post"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "httpx2.ReadResponse", Alternatives: []Alternative{{Call: "httpx2.AsyncClient.post", Requires: "httpx2", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx2.put", "httpx2.Client.put"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "httpx2.ReadResponse", Alternatives: []Alternative{{Call: "httpx2.AsyncClient.put", Requires: "httpx2", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx2.patch", "httpx2.Client.patch"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "httpx2.ReadResponse", Alternatives: []Alternative{{Call: "httpx2.AsyncClient.patch", Requires: "httpx2", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx2.delete", "httpx2.Client.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "httpx2.ReadResponse", Alternatives: []Alternative{{Call: "httpx2.AsyncClient.delete", Requires: "httpx2", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx2.request", "httpx2.Client.request"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "httpx2.ReadResponse", Alternatives: []Alternative{{Call: "httpx2.AsyncClient.request", Requires: "httpx2", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx2.stream", "httpx2.Client.stream"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "contextlib.AbstractContextManager[httpx2.StreamedResponse]", Alternatives: []Alternative{{Call: "httpx2.AsyncClient.stream", Requires: "httpx2", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx2.Client.send"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 5 s for each step", Returns: "httpx2.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "False"}}, Returns: "httpx2.ReadResponse"}, {When: []Condition{{Param: "stream", Position: -1, Value: "present"}}, Returns: "httpx2.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx2.AsyncClient.send", Requires: "httpx2", Note: "one client for the life of the program, used with async with"}}},
			},
			{
				names: []string{"httpx2.Client.close"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "light", What: "connections close", Alternatives: []Alternative{{Call: "httpx2.AsyncClient.aclose", Requires: "httpx2"}}},
			},
			{
				names: []string{"httpx2.Client"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "moderate", What: "reads the trusted certificates", Unless: []Condition{{Param: "verify", Position: -1, Value: "False"}, {Param: "verify", Position: -1, Value: "type:ssl.SSLContext"}, {Param: "transport", Position: -1, Value: "present"}}, Alternatives: []Alternative{{Call: "httpx2.AsyncClient", Requires: "httpx2"}}, Caveat: "Build one client at start-up and share it, or hand over one SSLContext."},
			},
			{
				names: []string{"httpx2.AsyncClient"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads the trusted certificates", Unless: []Condition{{Param: "verify", Position: -1, Value: "False"}, {Param: "verify", Position: -1, Value: "type:ssl.SSLContext"}, {Param: "transport", Position: -1, Value: "present"}}, Caveat: "Build one client at start-up and share it, or hand over one SSLContext."},
			},
			{
				names: []string{"httpx2.HTTPTransport", "httpx2.AsyncHTTPTransport"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads the trusted certificates", Unless: []Condition{{Param: "verify", Value: "False"}, {Param: "verify", Value: "type:ssl.SSLContext"}}, Caveat: "Build one at start-up and share it, or hand over one SSLContext."},
			},
			{
				names: []string{"httpx2.create_ssl_context"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads the trusted certificates", Returns: "ssl.SSLContext", Unless: []Condition{{Param: "verify", Value: "False"}}},
			},
			{
				names: []string{"httpx2.Response.iter_bytes", "httpx2.Response.iter_lines", "httpx2.Response.iter_raw", "httpx2.Response.iter_text"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "light", Lazy: true, What: "the body of an HTTP response", Returns: "collections.abc.Iterator[bytes | str]", Alternatives: []Alternative{{Call: "httpx2.Response.aiter_bytes", Requires: "httpx2"}}, Caveat: "Only of a streamed response: the body is there already otherwise."},
			},
			{
				names: []string{"httpx2.StreamedResponse.iter_bytes", "httpx2.StreamedResponse.iter_lines", "httpx2.StreamedResponse.iter_raw", "httpx2.StreamedResponse.iter_text"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "the body of an HTTP response", Returns: "collections.abc.Iterator[bytes | str]", Alternatives: []Alternative{{Call: "httpx2.Response.aiter_bytes", Requires: "httpx2"}}},
			},
			{
				names: []string{"httpx2.ReadResponse.iter_bytes", "httpx2.ReadResponse.iter_lines", "httpx2.ReadResponse.iter_raw", "httpx2.ReadResponse.iter_text"},
				row:   Symbol{Kind: "function", Returns: "collections.abc.Iterator[bytes | str]"},
			},
			{
				names: []string{"httpx2.AsyncClient.get", "httpx2.AsyncClient.options", "httpx2.AsyncClient.head", "httpx2.AsyncClient.post", "httpx2.AsyncClient.put", "httpx2.AsyncClient.patch", "httpx2.AsyncClient.delete", "httpx2.AsyncClient.request", "httpx2.AsyncClient.send"},
				row:   Symbol{Kind: "function", Async: true, Returns: "httpx2.ReadResponse"},
			},
			{
				names: []string{"httpx2.AsyncClient.aclose"},
				row:   Symbol{Kind: "function", Async: true},
			},
			{
				names: []string{"httpx2.AsyncClient.stream"},
				row:   Symbol{Kind: "function", Returns: "contextlib.AbstractAsyncContextManager[httpx2.Response]"},
			},
			{
				names: []string{"httpx2.Response.json", "httpx2.Response.raise_for_status", "httpx2.Client.build_request", "httpx2.AsyncClient.build_request"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"httpx2.Response.aread", "httpx2.Response.aclose"},
				row:   Symbol{Kind: "function", Async: true},
			},
			{
				names: []string{"httpx2.Response.text"},
				row:   Symbol{Kind: "attribute", Returns: "str"},
			},
			{
				names: []string{"httpx2.Response.content"},
				row:   Symbol{Kind: "attribute", Returns: "bytes"},
			},
			{
				names: []string{"httpx2.StreamedResponse.read"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the body of an HTTP response", Returns: "bytes", Alternatives: []Alternative{{Call: "httpx2.Response.aread", Requires: "httpx2"}}},
			},
		},
		types: []Type{
			{Name: "httpx2.Client"},
			{Name: "httpx2.AsyncClient"},
			{Name: "httpx2.Response"},
			{Name: "httpx2.HTTPTransport"},
			{Name: "httpx2.AsyncHTTPTransport"},
			{Name: "httpx2.ReadResponse", Bases: []string{"httpx2.Response"}},
			{Name: "httpx2.StreamedResponse", Bases: []string{"httpx2.Response"}},
		},
		aliases: [][2]string{
			{"httpx2._api", "httpx2"},
			{"httpx2._client", "httpx2"},
			{"httpx2._models", "httpx2"},
		},
	},
	{
		library: Library{Name: "huggingface_hub", Distribution: "huggingface_hub", Modules: []string{"huggingface_hub"}},
		groups: []group{
			{
				names: []string{"huggingface_hub.InferenceClient.audio_classification", "huggingface_hub.InferenceClient.audio_to_audio", "huggingface_hub.InferenceClient.automatic_speech_recognition", "huggingface_hub.InferenceClient.chat_completion", "huggingface_hub.InferenceClient.document_question_answering", "huggingface_hub.InferenceClient.feature_extraction", "huggingface_hub.InferenceClient.fill_mask", "huggingface_hub.InferenceClient.get_endpoint_info", "huggingface_hub.InferenceClient.health_check", "huggingface_hub.InferenceClient.image_classification", "huggingface_hub.InferenceClient.image_segmentation", "huggingface_hub.InferenceClient.image_to_image", "huggingface_hub.InferenceClient.image_to_text", "huggingface_hub.InferenceClient.image_to_video", "huggingface_hub.InferenceClient.object_detection", "huggingface_hub.InferenceClient.question_answering", "huggingface_hub.InferenceClient.sentence_similarity", "huggingface_hub.InferenceClient.summarization", "huggingface_hub.InferenceClient.table_question_answering", "huggingface_hub.InferenceClient.tabular_classification", "huggingface_hub.InferenceClient.tabular_regression", "huggingface_hub.InferenceClient.text_classification", "huggingface_hub.InferenceClient.text_generation", "huggingface_hub.InferenceClient.text_to_image", "huggingface_hub.InferenceClient.text_to_speech", "huggingface_hub.InferenceClient.text_to_video", "huggingface_hub.InferenceClient.token_classification", "huggingface_hub.InferenceClient.translation", "huggingface_hub.InferenceClient.visual_question_answering", "huggingface_hub.InferenceClient.zero_shot_classification", "huggingface_hub.InferenceClient.zero_shot_image_classification"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "huggingface_hub.AsyncInferenceClient", Requires: "huggingface_hub", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"huggingface_hub.hf_hub_download", "huggingface_hub.snapshot_download"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "files are downloaded that are not cached"},
			},
			{
				names: []string{"huggingface_hub.upload_file", "huggingface_hub.upload_folder", "huggingface_hub.create_repo", "huggingface_hub.delete_repo", "huggingface_hub.delete_file", "huggingface_hub.list_repo_files", "huggingface_hub.model_info", "huggingface_hub.dataset_info", "huggingface_hub.repo_info", "huggingface_hub.repo_exists", "huggingface_hub.file_exists", "huggingface_hub.whoami", "huggingface_hub.create_commit", "huggingface_hub.create_branch", "huggingface_hub.create_tag", "huggingface_hub.login", "huggingface_hub.HfApi.upload_file", "huggingface_hub.HfApi.upload_folder", "huggingface_hub.HfApi.create_repo", "huggingface_hub.HfApi.delete_repo", "huggingface_hub.HfApi.delete_file", "huggingface_hub.HfApi.list_repo_files", "huggingface_hub.HfApi.model_info", "huggingface_hub.HfApi.dataset_info", "huggingface_hub.HfApi.repo_info", "huggingface_hub.HfApi.repo_exists", "huggingface_hub.HfApi.file_exists", "huggingface_hub.HfApi.whoami", "huggingface_hub.HfApi.create_commit", "huggingface_hub.HfApi.create_branch", "huggingface_hub.HfApi.create_tag", "huggingface_hub.HfApi.hf_hub_download", "huggingface_hub.HfApi.snapshot_download"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the Hub answers"},
			},
			{
				names: []string{"huggingface_hub.list_models", "huggingface_hub.list_datasets", "huggingface_hub.list_spaces", "huggingface_hub.list_repo_tree"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "the Hub answers"},
			},
		},
		types: []Type{
			{Name: "huggingface_hub.InferenceClient"},
			{Name: "huggingface_hub.HfApi"},
		},
		aliases: [][2]string{
			{"huggingface_hub.hf_api.HfApi", "huggingface_hub.HfApi"},
			{"huggingface_hub.inference._client.InferenceClient", "huggingface_hub.InferenceClient"},
		},
	},
	{
		library: Library{Name: "hvac", Distribution: "hvac", Modules: []string{"hvac", "hvac.v1"}},
		groups: []group{
			{
				names: []string{"hvac.Client.read", "hvac.Client.write", "hvac.Client.list", "hvac.Client.delete", "hvac.Client.renew_token", "hvac.Client.revoke_token", "hvac.Client.lookup_token", "hvac.Client.login", "hvac.Client.logout", "hvac.Client.is_authenticated"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Vault answers"},
			},
			{
				names: []string{"hvac.Client.seal_status", "hvac.Client.ha_status", "hvac.Client.key_status"},
				row:   Symbol{Kind: "property", Code: "blocking-http", Latency: "heavy", What: "Vault answers"},
			},
			{
				names: []string{"hvac.Client.secrets"},
				row:   Symbol{Kind: "property", Returns: "hvac.api.SecretsEngines"},
			},
			{
				names: []string{"hvac.api.SecretsEngines.kv"},
				row:   Symbol{Kind: "attribute", Returns: "hvac.api.secrets_engines.Kv"},
			},
			{
				names: []string{"hvac.api.secrets_engines.Kv.v1"},
				row:   Symbol{Kind: "property", Returns: "hvac.api.secrets_engines.KvV1"},
			},
			{
				names: []string{"hvac.api.secrets_engines.Kv.v2"},
				row:   Symbol{Kind: "property", Returns: "hvac.api.secrets_engines.KvV2"},
			},
			{
				names: []string{"hvac.api.secrets_engines.KvV1.create_or_update_secret", "hvac.api.secrets_engines.KvV1.delete_secret", "hvac.api.secrets_engines.KvV1.list_secrets", "hvac.api.secrets_engines.KvV1.read_secret", "hvac.api.secrets_engines.KvV2.create_or_update_secret", "hvac.api.secrets_engines.KvV2.delete_latest_version_of_secret", "hvac.api.secrets_engines.KvV2.delete_metadata_and_all_versions", "hvac.api.secrets_engines.KvV2.delete_secret_versions", "hvac.api.secrets_engines.KvV2.destroy_secret_versions", "hvac.api.secrets_engines.KvV2.list_secrets", "hvac.api.secrets_engines.KvV2.patch", "hvac.api.secrets_engines.KvV2.read_configuration", "hvac.api.secrets_engines.KvV2.read_secret", "hvac.api.secrets_engines.KvV2.read_secret_metadata", "hvac.api.secrets_engines.KvV2.read_secret_version", "hvac.api.secrets_engines.KvV2.undelete_secret_versions", "hvac.api.secrets_engines.KvV2.update_metadata"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Vault answers"},
			},
		},
		types: []Type{
			{Name: "hvac.Client"},
			{Name: "hvac.api.SecretsEngines"},
			{Name: "hvac.api.secrets_engines.Kv"},
			{Name: "hvac.api.secrets_engines.KvV1"},
			{Name: "hvac.api.secrets_engines.KvV2"},
		},
		aliases: [][2]string{
			{"hvac.v1.Client", "hvac.Client"},
		},
	},
	{
		library: Library{Name: "icmplib", Distribution: "icmplib", Modules: []string{"icmplib"}},
		groups: []group{
			{
				names: []string{"icmplib.ping", "icmplib.multiping", "icmplib.traceroute", "icmplib.resolve"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "hosts answer", Alternatives: []Alternative{{Call: "icmplib.async_ping", Requires: "icmplib", Framework: "asyncio"}}},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "influxdb-client", Distribution: "influxdb-client", Modules: []string{"influxdb_client", "influxdb_client.client", "influxdb_client.client.write_api", "influxdb_client.client.query_api"}},
		groups: []group{
			{
				names: []string{"influxdb_client.InfluxDBClient.query_api"},
				row:   Symbol{Kind: "function", Returns: "influxdb_client.client.query_api.QueryApi"},
			},
			{
				names: []string{"influxdb_client.InfluxDBClient.write_api"},
				row:   Symbol{Kind: "function", Returns: "influxdb_client.client.write_api.WriteApi"},
			},
			{
				names: []string{"influxdb_client.InfluxDBClient.health", "influxdb_client.InfluxDBClient.ping", "influxdb_client.InfluxDBClient.ready", "influxdb_client.InfluxDBClient.version", "influxdb_client.InfluxDBClient.build", "influxdb_client.client.query_api.QueryApi.query", "influxdb_client.client.query_api.QueryApi.query_csv", "influxdb_client.client.query_api.QueryApi.query_data_frame", "influxdb_client.client.query_api.QueryApi.query_raw"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "InfluxDB answers", Alternatives: []Alternative{{Call: "influxdb_client.client.influxdb_client_async.InfluxDBClientAsync", Requires: "influxdb-client", Framework: "asyncio"}}},
			},
			{
				names: []string{"influxdb_client.client.query_api.QueryApi.query_stream", "influxdb_client.client.query_api.QueryApi.query_data_frame_stream"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", Lazy: true, What: "InfluxDB answers", Alternatives: []Alternative{{Call: "influxdb_client.client.influxdb_client_async.InfluxDBClientAsync", Requires: "influxdb-client", Framework: "asyncio"}}},
			},
			{
				names: []string{"influxdb_client.client.write_api.WriteApi.write", "influxdb_client.client.write_api.WriteApi.flush", "influxdb_client.client.write_api.WriteApi.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "InfluxDB takes points", Alternatives: []Alternative{{Call: "influxdb_client.client.influxdb_client_async.InfluxDBClientAsync", Requires: "influxdb-client", Framework: "asyncio"}}, Caveat: "In batching mode write only queues; flush and close wait."},
			},
		},
		types: []Type{
			{Name: "influxdb_client.InfluxDBClient"},
			{Name: "influxdb_client.client.query_api.QueryApi"},
			{Name: "influxdb_client.client.write_api.WriteApi"},
		},
		aliases: [][2]string{
			{"influxdb_client.client.influxdb_client.InfluxDBClient", "influxdb_client.InfluxDBClient"},
		},
	},
	{
		library: Library{Name: "influxdb", Distribution: "influxdb", Modules: []string{"influxdb"}},
		groups: []group{
			{
				names: []string{"influxdb.InfluxDBClient.alter_retention_policy", "influxdb.InfluxDBClient.create_continuous_query", "influxdb.InfluxDBClient.create_database", "influxdb.InfluxDBClient.create_retention_policy", "influxdb.InfluxDBClient.create_user", "influxdb.InfluxDBClient.delete_series", "influxdb.InfluxDBClient.drop_continuous_query", "influxdb.InfluxDBClient.drop_database", "influxdb.InfluxDBClient.drop_measurement", "influxdb.InfluxDBClient.drop_retention_policy", "influxdb.InfluxDBClient.drop_user", "influxdb.InfluxDBClient.get_list_continuous_queries", "influxdb.InfluxDBClient.get_list_database", "influxdb.InfluxDBClient.get_list_measurements", "influxdb.InfluxDBClient.get_list_privileges", "influxdb.InfluxDBClient.get_list_retention_policies", "influxdb.InfluxDBClient.get_list_series", "influxdb.InfluxDBClient.get_list_users", "influxdb.InfluxDBClient.grant_admin_privileges", "influxdb.InfluxDBClient.grant_privilege", "influxdb.InfluxDBClient.ping", "influxdb.InfluxDBClient.query", "influxdb.InfluxDBClient.request", "influxdb.InfluxDBClient.revoke_admin_privileges", "influxdb.InfluxDBClient.revoke_privilege", "influxdb.InfluxDBClient.set_user_password", "influxdb.InfluxDBClient.write", "influxdb.InfluxDBClient.write_points"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "InfluxDB answers", Alternatives: []Alternative{{Call: "aioinflux.InfluxDBClient", Requires: "aioinflux", Framework: "asyncio"}}},
			},
			{
				names: []string{"influxdb.InfluxDBClient.from_dsn"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
		},
		types: []Type{
			{Name: "influxdb.InfluxDBClient"},
			{Name: "influxdb.DataFrameClient", Bases: []string{"influxdb.InfluxDBClient"}},
		},
		aliases: [][2]string{
			{"influxdb.client.InfluxDBClient", "influxdb.InfluxDBClient"},
			{"influxdb.dataframe_client.DataFrameClient", "influxdb.DataFrameClient"},
		},
	},
	{
		library: Library{Name: "instagrapi", Distribution: "instagrapi", Modules: []string{"instagrapi"}},
		groups: []group{
			{
				names: []string{"instagrapi.Client.login", "instagrapi.Client.relogin", "instagrapi.Client.logout", "instagrapi.Client.user_info", "instagrapi.Client.user_info_by_username", "instagrapi.Client.user_id_from_username", "instagrapi.Client.user_followers", "instagrapi.Client.user_following", "instagrapi.Client.user_medias", "instagrapi.Client.media_info", "instagrapi.Client.media_like", "instagrapi.Client.media_comment", "instagrapi.Client.media_comments", "instagrapi.Client.photo_upload", "instagrapi.Client.photo_download", "instagrapi.Client.video_upload", "instagrapi.Client.video_download", "instagrapi.Client.album_upload", "instagrapi.Client.clip_upload", "instagrapi.Client.direct_send", "instagrapi.Client.direct_messages", "instagrapi.Client.direct_threads", "instagrapi.Client.account_info", "instagrapi.Client.get_timeline_feed", "instagrapi.Client.hashtag_medias_top", "instagrapi.Client.hashtag_medias_recent"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Instagram answers"},
			},
		},
		types: []Type{
			{Name: "instagrapi.Client"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "terminal and program", Modules: []string{"sys", "getpass", "pdb", "webbrowser", "signal", "importlib", "importlib.util", "importlib.machinery", "importlib.abc", "importlib.metadata", "importlib.resources", "pkgutil", "hashlib", "secrets", "platform", "pwd", "grp", "locale", "cmd", "code", "timeit", "readline", "tty", "curses", "unittest", "doctest", "venv", "ensurepip"}},
		groups: []group{
			{
				names: []string{"sys.stdin.read", "sys.stdin.readline", "sys.stdin.readlines", "sys.stdin.__iter__", "sys.stdin.__next__", "sys.stdin.buffer.read", "sys.stdin.buffer.read1", "sys.stdin.buffer.readline", "sys.stdin.buffer.readlines"},
				row:   Symbol{Kind: "function", Code: "blocking-input", Latency: "heavy", What: "somebody types, or a pipe is written", Alternatives: []Alternative{{Call: "loop.connect_read_pipe", Framework: "asyncio"}}},
			},
			{
				names: []string{"sys.stdin"},
				row:   Symbol{Kind: "attribute", Returns: "sys.stdin"},
			},
			{
				names: []string{"getpass.getpass"},
				row:   Symbol{Kind: "function", Code: "blocking-input", Latency: "heavy", What: "somebody types a password", Returns: "str"},
			},
			{
				names: []string{"pdb.set_trace"},
				row:   Symbol{Kind: "function", Code: "blocking-input", Latency: "heavy", Indirect: "light", What: "the debugger waits for commands"},
			},
			{
				names: []string{"pdb.run", "pdb.runcall", "pdb.runeval", "pdb.post_mortem", "pdb.pm", "cmd.Cmd.cmdloop", "code.interact", "code.InteractiveConsole.interact"},
				row:   Symbol{Kind: "function", Code: "blocking-input", Latency: "heavy", What: "the prompt waits for commands"},
			},
			{
				names: []string{"webbrowser.open", "webbrowser.open_new", "webbrowser.open_new_tab"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a browser starts"},
			},
			{
				names: []string{"signal.pause", "signal.sigwait", "signal.sigwaitinfo"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "a signal arrives", Alternatives: []Alternative{{Call: "loop.add_signal_handler", Framework: "asyncio"}}},
			},
			{
				names: []string{"signal.sigtimedwait"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "a signal arrives", Unless: []Condition{{Position: 1, Value: "0"}}, Alternatives: []Alternative{{Call: "loop.add_signal_handler", Framework: "asyncio"}}},
			},
			{
				names: []string{"importlib.import_module", "importlib.reload"},
				row:   Symbol{Kind: "function", Code: "blocking-import", Latency: "moderate", Indirect: "light", What: "a module is read and run", Caveat: "A module that is imported already comes from sys.modules at once."},
			},
			{
				names: []string{"importlib.util.find_spec"},
				row:   Symbol{Kind: "function", Code: "blocking-import", Latency: "light", What: "looks for a module on disk", Returns: "importlib.machinery.ModuleSpec"},
			},
			{
				names: []string{"importlib.util.spec_from_file_location", "importlib.util.spec_from_loader"},
				row:   Symbol{Kind: "function", Returns: "importlib.machinery.ModuleSpec"},
			},
			{
				names: []string{"importlib.machinery.ModuleSpec.loader"},
				row:   Symbol{Kind: "attribute", Returns: "importlib.abc.Loader"},
			},
			{
				names: []string{"importlib.abc.Loader.exec_module", "importlib.abc.Loader.load_module", "importlib.machinery.SourceFileLoader.exec_module", "importlib.machinery.SourceFileLoader.load_module", "importlib.machinery.SourcelessFileLoader.exec_module", "importlib.machinery.SourcelessFileLoader.load_module", "importlib.machinery.ExtensionFileLoader.exec_module", "importlib.machinery.ExtensionFileLoader.load_module"},
				row:   Symbol{Kind: "function", Code: "blocking-import", Latency: "moderate", Indirect: "light", What: "a module is read and run"},
			},
			{
				names: []string{"importlib.machinery.SourceFileLoader.get_data", "importlib.machinery.SourcelessFileLoader.get_data"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads a file"},
			},
			{
				names: []string{"importlib.metadata.version", "importlib.metadata.metadata", "importlib.metadata.distribution", "importlib.metadata.distributions", "importlib.metadata.entry_points", "importlib.metadata.files", "importlib.metadata.requires", "importlib.metadata.packages_distributions"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "reads the metadata of installed packages"},
			},
			{
				names: []string{"importlib.resources.read_text", "importlib.resources.read_binary", "pkgutil.get_data"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads a file of a package"},
			},
			{
				names: []string{"pkgutil.walk_packages"},
				row:   Symbol{Kind: "function", Code: "blocking-import", Latency: "moderate", Lazy: true, What: "imports every package on the way"},
			},
			{
				names: []string{"pkgutil.iter_modules"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", Lazy: true, What: "lists package directories"},
			},
			{
				names: []string{"hashlib.pbkdf2_hmac", "hashlib.scrypt"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "derives a key, slow by design", Returns: "bytes", Caveat: "It releases the GIL: a thread is enough."},
			},
			{
				names: []string{"hashlib.file_digest"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and hashes a file", Since: "3.11"},
			},
			{
				names: []string{"pwd.getpwnam", "pwd.getpwuid", "pwd.getpwall", "grp.getgrnam", "grp.getgrgid", "grp.getgrall"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "asks the user database"},
			},
			{
				names: []string{"platform.platform", "platform.uname", "platform.processor", "platform.libc_ver", "platform.freedesktop_os_release", "platform.mac_ver"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "asks the system once, by files or a subprocess"},
			},
			{
				names: []string{"timeit.timeit", "timeit.repeat", "timeit.Timer.timeit", "timeit.Timer.repeat", "timeit.Timer.autorange"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "repeats a statement"},
			},
			{
				names: []string{"unittest.main", "doctest.testmod", "doctest.testfile"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "tests run"},
			},
			{
				names: []string{"venv.create", "ensurepip.bootstrap"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "an environment is built"},
			},
		},
		types: []Type{
			{Name: "sys.stdin", Iter: "str"},
			{Name: "cmd.Cmd"},
			{Name: "code.InteractiveConsole"},
			{Name: "importlib.machinery.ModuleSpec"},
			{Name: "importlib.abc.Loader"},
			{Name: "importlib.machinery.SourceFileLoader", Bases: []string{"importlib.abc.Loader"}},
			{Name: "importlib.machinery.SourcelessFileLoader", Bases: []string{"importlib.abc.Loader"}},
			{Name: "importlib.machinery.ExtensionFileLoader", Bases: []string{"importlib.abc.Loader"}},
			{Name: "timeit.Timer"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "io", Modules: []string{"io", "_io", "codecs"}},
		groups: []group{
			{
				names: []string{"io.open_code"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a local file", Returns: "io.BufferedReader", Alternatives: []Alternative{{Call: "aiofiles.open", Requires: "aiofiles"}, {Call: "anyio.open_file", Requires: "anyio"}}},
			},
			{
				names: []string{"io.FileIO"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a local file", Returns: "io.FileIO", Alternatives: []Alternative{{Call: "aiofiles.open", Requires: "aiofiles"}, {Call: "anyio.open_file", Requires: "anyio"}}},
			},
			{
				names: []string{"codecs.open"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a local file", Returns: "io.TextIOWrapper", Alternatives: []Alternative{{Call: "aiofiles.open", Requires: "aiofiles"}, {Call: "anyio.open_file", Requires: "anyio"}}},
			},
			{
				names: []string{"io.TextIOWrapper.read", "io.TextIOWrapper.readline", "io.TextIOWrapper.readlines", "io.TextIOWrapper.__iter__", "io.TextIOWrapper.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads a local file", Alternatives: []Alternative{{Call: "aiofiles.open", Requires: "aiofiles", Note: "its file has awaitable read()"}, {Call: "anyio.open_file", Requires: "anyio"}}},
			},
			{
				names: []string{"io.StringIO.writelines", "io.BytesIO.writelines"},
				row:   Symbol{Kind: "function", Iterates: []string{"lines@0"}},
			},
			{
				names: []string{"io.TextIOWrapper.write", "io.TextIOWrapper.writelines", "io.TextIOWrapper.flush", "io.TextIOWrapper.truncate"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a local file", Alternatives: []Alternative{{Call: "aiofiles.open", Requires: "aiofiles", Note: "its file has awaitable write()"}, {Call: "anyio.open_file", Requires: "anyio"}}},
			},
			{
				names: []string{"io.TextIOWrapper.seek", "io.FileIO.seek", "io.BufferedReader.seek", "io.BufferedWriter.seek", "io.BufferedRandom.seek"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "moves in a local file, and writes what is buffered"},
			},
			{
				names: []string{"io.TextIOWrapper.close", "io.FileIO.close", "io.BufferedReader.close", "io.BufferedWriter.close", "io.BufferedRandom.close"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "writes what is buffered, and closes a local file"},
			},
			{
				names: []string{"io.TextIOWrapper.tell", "io.TextIOWrapper.fileno", "io.TextIOWrapper.isatty", "io.TextIOWrapper.readable", "io.TextIOWrapper.writable", "io.TextIOWrapper.seekable", "io.FileIO.tell", "io.FileIO.fileno", "io.FileIO.isatty", "io.FileIO.readable", "io.FileIO.writable", "io.FileIO.seekable", "io.BufferedReader.tell", "io.BufferedReader.fileno", "io.BufferedReader.isatty", "io.BufferedReader.readable", "io.BufferedReader.writable", "io.BufferedReader.seekable", "io.BufferedWriter.tell", "io.BufferedWriter.fileno", "io.BufferedWriter.isatty", "io.BufferedWriter.readable", "io.BufferedWriter.writable", "io.BufferedWriter.seekable", "io.BufferedRandom.tell", "io.BufferedRandom.fileno", "io.BufferedRandom.isatty", "io.BufferedRandom.readable", "io.BufferedRandom.writable", "io.BufferedRandom.seekable", "io.TextIOWrapper.detach", "io.BufferedReader.detach", "io.BufferedWriter.detach", "io.BufferedRandom.detach"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"io.TextIOWrapper.name", "io.TextIOWrapper.mode", "io.TextIOWrapper.closed", "io.FileIO.name", "io.FileIO.mode", "io.FileIO.closed", "io.BufferedReader.name", "io.BufferedReader.mode", "io.BufferedReader.closed", "io.BufferedWriter.name", "io.BufferedWriter.mode", "io.BufferedWriter.closed", "io.BufferedRandom.name", "io.BufferedRandom.mode", "io.BufferedRandom.closed", "io.TextIOWrapper.encoding", "io.TextIOWrapper.errors", "io.TextIOWrapper.newlines", "io.TextIOWrapper.line_buffering", "io.TextIOWrapper.write_through", "io.TextIOWrapper.reconfigure"},
				row:   Symbol{Kind: "attribute"},
			},
			{
				names: []string{"io.TextIOWrapper.buffer"},
				row:   Symbol{Kind: "attribute", Returns: "io.BufferedRandom"},
			},
			{
				names: []string{"io.BufferedReader.raw", "io.BufferedWriter.raw", "io.BufferedRandom.raw"},
				row:   Symbol{Kind: "attribute", Returns: "io.FileIO"},
			},
			{
				names: []string{"io.BufferedReader.read", "io.BufferedReader.read1", "io.BufferedReader.readinto", "io.BufferedReader.readinto1", "io.BufferedReader.readline", "io.BufferedReader.readlines", "io.BufferedReader.peek", "io.BufferedReader.__iter__", "io.BufferedReader.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads a local file", Alternatives: []Alternative{{Call: "aiofiles.open", Requires: "aiofiles", Note: "its file has awaitable read()"}, {Call: "anyio.open_file", Requires: "anyio"}}},
			},
			{
				names: []string{"io.BufferedWriter.write", "io.BufferedWriter.writelines", "io.BufferedWriter.flush", "io.BufferedWriter.truncate"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a local file", Alternatives: []Alternative{{Call: "aiofiles.open", Requires: "aiofiles", Note: "its file has awaitable write()"}, {Call: "anyio.open_file", Requires: "anyio"}}},
			},
			{
				names: []string{"io.BufferedRandom.read", "io.BufferedRandom.readinto", "io.BufferedRandom.readline", "io.BufferedRandom.readlines", "io.BufferedRandom.__iter__", "io.BufferedRandom.__next__", "io.FileIO.read", "io.FileIO.readinto", "io.FileIO.readline", "io.FileIO.readlines", "io.FileIO.__iter__", "io.FileIO.__next__", "io.BufferedRandom.read1", "io.BufferedRandom.readinto1", "io.BufferedRandom.peek", "io.FileIO.readall"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads a local file", Alternatives: []Alternative{{Call: "aiofiles.open", Requires: "aiofiles", Note: "its file has awaitable read()"}, {Call: "anyio.open_file", Requires: "anyio"}}},
			},
			{
				names: []string{"io.BufferedRandom.write", "io.BufferedRandom.writelines", "io.BufferedRandom.flush", "io.BufferedRandom.truncate", "io.FileIO.write", "io.FileIO.writelines", "io.FileIO.flush", "io.FileIO.truncate"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a local file", Alternatives: []Alternative{{Call: "aiofiles.open", Requires: "aiofiles", Note: "its file has awaitable write()"}, {Call: "anyio.open_file", Requires: "anyio"}}},
			},
			{
				names: []string{"io.TextIOWrapper"},
				row:   Symbol{Kind: "function", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "buffer", Value: "type:io.BytesIO"}}, Returns: "io.StringIO"}}},
			},
			{
				names: []string{"io.BufferedReader", "io.BufferedWriter", "io.BufferedRandom"},
				row:   Symbol{Kind: "function", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "raw", Value: "type:io.BytesIO"}}, Returns: "io.BytesIO"}}},
			},
		},
		types: []Type{
			{Name: "io.IOBase"},
			{Name: "io.RawIOBase", Bases: []string{"io.IOBase"}},
			{Name: "io.BufferedIOBase", Bases: []string{"io.IOBase"}},
			{Name: "io.TextIOBase", Bases: []string{"io.IOBase"}},
			{Name: "io.TextIOWrapper", Bases: []string{"io.TextIOBase"}, Iter: "str"},
			{Name: "io.FileIO", Bases: []string{"io.RawIOBase"}, Iter: "bytes"},
			{Name: "io.BufferedReader", Bases: []string{"io.BufferedIOBase"}, Iter: "bytes"},
			{Name: "io.BufferedWriter", Bases: []string{"io.BufferedIOBase"}, Iter: "bytes"},
			{Name: "io.BufferedRandom", Bases: []string{"io.BufferedIOBase"}, Iter: "bytes"},
			{Name: "io.StringIO", Bases: []string{"io.TextIOBase"}, Iter: "str"},
			{Name: "io.BytesIO", Bases: []string{"io.BufferedIOBase"}, Iter: "bytes"},
		},
		aliases: [][2]string{
			{"_io", "io"},
			{"typing.BinaryIO", "io.BufferedIOBase"},
			{"typing.IO", "io.IOBase"},
			{"typing.TextIO", "io.TextIOBase"},
		},
	},
	{
		library: Library{Name: "Jinja2", Distribution: "Jinja2", Modules: []string{"jinja2", "jinja2.environment", "jinja2.loaders"}},
		groups: []group{
			{
				names: []string{"jinja2.Environment.get_template", "jinja2.Environment.select_template", "jinja2.Environment.get_or_select_template"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "reads and compiles a template that is not cached", Returns: "jinja2.Template"},
			},
			{
				names: []string{"jinja2.Environment.compile_templates", "jinja2.Environment.list_templates"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads templates"},
			},
			{
				names: []string{"jinja2.Environment.from_string"},
				row:   Symbol{Kind: "function", Returns: "jinja2.Template"},
			},
			{
				names: []string{"jinja2.Template.render_async"},
				row:   Symbol{Kind: "function", Async: true},
			},
		},
		types: []Type{
			{Name: "jinja2.Environment"},
			{Name: "jinja2.Template"},
		},
		aliases: [][2]string{
			{"jinja2.environment.Environment", "jinja2.Environment"},
			{"jinja2.environment.Template", "jinja2.Template"},
		},
	},
	{
		library: Library{Name: "jira", Distribution: "jira", Modules: []string{"jira"}},
		groups: []group{
			{
				names: []string{"jira.JIRA"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "asks for the server's version", Unless: []Condition{{Param: "get_server_info", Position: -1, Value: "False"}}},
			},
			{
				names: []string{"jira.JIRA.add_attachment", "jira.JIRA.add_comment", "jira.JIRA.add_worklog", "jira.JIRA.assign_issue", "jira.JIRA.boards", "jira.JIRA.comment", "jira.JIRA.comments", "jira.JIRA.component", "jira.JIRA.create_issue", "jira.JIRA.create_issue_link", "jira.JIRA.create_issues", "jira.JIRA.create_project", "jira.JIRA.create_sprint", "jira.JIRA.create_version", "jira.JIRA.delete_attachment", "jira.JIRA.delete_issue_link", "jira.JIRA.delete_project", "jira.JIRA.fields", "jira.JIRA.issue", "jira.JIRA.issue_link", "jira.JIRA.myself", "jira.JIRA.priorities", "jira.JIRA.priority", "jira.JIRA.project", "jira.JIRA.projects", "jira.JIRA.search_issues", "jira.JIRA.search_users", "jira.JIRA.server_info", "jira.JIRA.sprint", "jira.JIRA.sprints", "jira.JIRA.status", "jira.JIRA.statuses", "jira.JIRA.transition_issue", "jira.JIRA.transitions", "jira.JIRA.user", "jira.JIRA.version", "jira.JIRA.watchers", "jira.JIRA.worklogs"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Jira answers"},
			},
		},
		types: []Type{
			{Name: "jira.JIRA"},
		},
		aliases: [][2]string{
			{"jira.client.JIRA", "jira.JIRA"},
		},
	},
	{
		library: Library{Name: "joblib", Distribution: "joblib", Modules: []string{"joblib"}},
		groups: []group{
			{
				names: []string{"joblib.load", "joblib.dump"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads or writes a file"},
			},
			{
				names: []string{"joblib.Parallel.__call__"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "workers end their jobs", Iterates: []string{"iterable@0"}},
			},
			{
				names: []string{"joblib.Memory.clear", "joblib.Memory.reduce_size"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "deletes what was cached"},
			},
			{
				names: []string{"joblib.hash"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "walks over an object", HoldsGIL: true},
			},
		},
		types: []Type{
			{Name: "joblib.Parallel"},
			{Name: "joblib.Memory"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "kafka-python", Distribution: "kafka-python", Modules: []string{"kafka", "kafka.admin", "kafka.consumer", "kafka.producer", "kafka.errors"}},
		groups: []group{
			{
				names: []string{"kafka.KafkaProducer"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "connects and asks for the cluster's version", Alternatives: []Alternative{{Call: "aiokafka.AIOKafkaProducer", Requires: "aiokafka", Framework: "asyncio"}}},
			},
			{
				names: []string{"kafka.KafkaConsumer"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "connects and asks for the cluster's version", Alternatives: []Alternative{{Call: "aiokafka.AIOKafkaConsumer", Requires: "aiokafka", Framework: "asyncio"}}},
			},
			{
				names: []string{"kafka.KafkaProducer.send"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "moderate", What: "metadata of the topic, or room in the buffer", Returns: "kafka.producer.future.FutureRecordMetadata", Alternatives: []Alternative{{Call: "aiokafka.AIOKafkaProducer", Requires: "aiokafka", Framework: "asyncio"}}},
			},
			{
				names: []string{"kafka.KafkaProducer.flush", "kafka.KafkaProducer.close", "kafka.KafkaProducer.partitions_for", "kafka.KafkaProducer.init_transactions", "kafka.KafkaProducer.commit_transaction", "kafka.KafkaProducer.abort_transaction", "kafka.KafkaProducer.send_offsets_to_transaction"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the broker confirms", Alternatives: []Alternative{{Call: "aiokafka.AIOKafkaProducer", Requires: "aiokafka", Framework: "asyncio"}}},
			},
			{
				names: []string{"kafka.producer.future.FutureRecordMetadata.get"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "the broker confirms", Alternatives: []Alternative{{Call: "aiokafka.AIOKafkaProducer", Requires: "aiokafka", Framework: "asyncio"}}},
			},
			{
				names: []string{"kafka.KafkaConsumer.poll", "kafka.KafkaConsumer.commit", "kafka.KafkaConsumer.committed", "kafka.KafkaConsumer.position", "kafka.KafkaConsumer.beginning_offsets", "kafka.KafkaConsumer.end_offsets", "kafka.KafkaConsumer.offsets_for_times", "kafka.KafkaConsumer.partitions_for_topic", "kafka.KafkaConsumer.topics", "kafka.KafkaConsumer.close", "kafka.KafkaConsumer.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the broker answers", Alternatives: []Alternative{{Call: "aiokafka.AIOKafkaConsumer", Requires: "aiokafka", Framework: "asyncio"}}},
			},
			{
				names: []string{"kafka.admin.KafkaAdminClient.alter_configs", "kafka.admin.KafkaAdminClient.create_acls", "kafka.admin.KafkaAdminClient.create_partitions", "kafka.admin.KafkaAdminClient.create_topics", "kafka.admin.KafkaAdminClient.delete_acls", "kafka.admin.KafkaAdminClient.delete_groups", "kafka.admin.KafkaAdminClient.delete_records", "kafka.admin.KafkaAdminClient.delete_topics", "kafka.admin.KafkaAdminClient.describe_acls", "kafka.admin.KafkaAdminClient.describe_cluster", "kafka.admin.KafkaAdminClient.describe_configs", "kafka.admin.KafkaAdminClient.describe_groups", "kafka.admin.KafkaAdminClient.describe_log_dirs", "kafka.admin.KafkaAdminClient.describe_topics", "kafka.admin.KafkaAdminClient.list_groups", "kafka.admin.KafkaAdminClient.list_group_offsets", "kafka.admin.KafkaAdminClient.list_topics"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the broker answers", Alternatives: []Alternative{{Call: "aiokafka.admin.AIOKafkaAdminClient", Requires: "aiokafka", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "kafka.KafkaProducer"},
			{Name: "kafka.KafkaConsumer", Iter: "object"},
			{Name: "kafka.producer.future.FutureRecordMetadata"},
			{Name: "kafka.admin.KafkaAdminClient"},
		},
		aliases: [][2]string{
			{"kafka.KafkaAdminClient", "kafka.admin.KafkaAdminClient"},
			{"kafka.consumer.KafkaConsumer", "kafka.KafkaConsumer"},
			{"kafka.consumer.group.KafkaConsumer", "kafka.KafkaConsumer"},
			{"kafka.producer.KafkaProducer", "kafka.KafkaProducer"},
			{"kafka.producer.kafka.KafkaProducer", "kafka.KafkaProducer"},
		},
	},
	{
		library: Library{Name: "kazoo", Distribution: "kazoo", Modules: []string{"kazoo", "kazoo.client"}},
		groups: []group{
			{
				names: []string{"kazoo.client.KazooClient.start", "kazoo.client.KazooClient.stop", "kazoo.client.KazooClient.create", "kazoo.client.KazooClient.ensure_path", "kazoo.client.KazooClient.exists", "kazoo.client.KazooClient.get", "kazoo.client.KazooClient.get_children", "kazoo.client.KazooClient.set", "kazoo.client.KazooClient.delete", "kazoo.client.KazooClient.sync", "kazoo.client.KazooClient.close", "kazoo.client.KazooClient.restart"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "ZooKeeper answers"},
			},
		},
		types: []Type{
			{Name: "kazoo.client.KazooClient"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "keyring", Distribution: "keyring", Modules: []string{"keyring"}},
		groups: []group{
			{
				names: []string{"keyring.get_password", "keyring.set_password", "keyring.delete_password", "keyring.get_credential"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "the system's key store answers"},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "kombu", Distribution: "kombu", Modules: []string{"kombu"}},
		groups: []group{
			{
				names: []string{"kombu.Connection.connect", "kombu.Connection.ensure_connection", "kombu.Connection.drain_events", "kombu.Connection.close", "kombu.Connection.release", "kombu.Connection.heartbeat_check"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the broker answers"},
			},
			{
				names: []string{"kombu.Connection.Producer"},
				row:   Symbol{Kind: "function", Returns: "kombu.Producer"},
			},
			{
				names: []string{"kombu.Connection.SimpleQueue"},
				row:   Symbol{Kind: "function", Returns: "kombu.simple.SimpleQueue"},
			},
			{
				names: []string{"kombu.Producer.publish", "kombu.Producer.declare"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the broker takes a message"},
			},
			{
				names: []string{"kombu.simple.SimpleQueue.get", "kombu.simple.SimpleQueue.put"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the broker answers"},
			},
		},
		types: []Type{
			{Name: "kombu.Connection"},
			{Name: "kombu.Producer"},
			{Name: "kombu.simple.SimpleQueue"},
		},
		aliases: [][2]string{
			{"kombu.connection.Connection", "kombu.Connection"},
			{"kombu.messaging.Producer", "kombu.Producer"},
		},
	},
	{
		library: Library{Name: "kubernetes", Distribution: "kubernetes", Modules: []string{"kubernetes", "kubernetes.client", "kubernetes.config", "kubernetes.watch", "kubernetes.stream", "kubernetes.dynamic"}},
		groups: []group{
			{
				names: []string{"kubernetes.client.CoreV1Api.*", "kubernetes.client.AppsV1Api.*", "kubernetes.client.BatchV1Api.*", "kubernetes.client.NetworkingV1Api.*", "kubernetes.client.RbacAuthorizationV1Api.*", "kubernetes.client.CustomObjectsApi.*", "kubernetes.client.AutoscalingV1Api.*", "kubernetes.client.PolicyV1Api.*", "kubernetes.client.StorageV1Api.*", "kubernetes.client.EventsV1Api.*", "kubernetes.client.VersionApi.*", "kubernetes.client.ApiextensionsV1Api.*"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the API server answers", Alternatives: []Alternative{{Call: "kubernetes_asyncio.client.CoreV1Api", Requires: "kubernetes-asyncio", Framework: "asyncio"}}},
			},
			{
				names: []string{"kubernetes.client.CoreV1Api.api_client", "kubernetes.client.AppsV1Api.api_client", "kubernetes.client.BatchV1Api.api_client", "kubernetes.client.NetworkingV1Api.api_client", "kubernetes.client.RbacAuthorizationV1Api.api_client", "kubernetes.client.CustomObjectsApi.api_client", "kubernetes.client.AutoscalingV1Api.api_client", "kubernetes.client.PolicyV1Api.api_client", "kubernetes.client.StorageV1Api.api_client", "kubernetes.client.EventsV1Api.api_client", "kubernetes.client.VersionApi.api_client", "kubernetes.client.ApiextensionsV1Api.api_client"},
				row:   Symbol{Kind: "attribute"},
			},
			{
				names: []string{"kubernetes.client.CoreV1Api.list_namespace", "kubernetes.client.CoreV1Api.list_namespaced_pod", "kubernetes.client.CoreV1Api.list_pod_for_all_namespaces", "kubernetes.client.CoreV1Api.list_namespaced_service", "kubernetes.client.CoreV1Api.list_namespaced_secret", "kubernetes.client.CoreV1Api.list_node", "kubernetes.client.CoreV1Api.read_namespaced_pod", "kubernetes.client.CoreV1Api.read_namespaced_pod_log", "kubernetes.client.CoreV1Api.read_namespaced_secret", "kubernetes.client.CoreV1Api.read_namespaced_config_map", "kubernetes.client.CoreV1Api.create_namespaced_pod", "kubernetes.client.CoreV1Api.create_namespaced_secret", "kubernetes.client.CoreV1Api.create_namespaced_service", "kubernetes.client.CoreV1Api.delete_namespaced_pod", "kubernetes.client.CoreV1Api.patch_namespaced_pod", "kubernetes.client.CoreV1Api.replace_namespaced_config_map", "kubernetes.client.BatchV1Api.create_namespaced_job", "kubernetes.client.BatchV1Api.delete_namespaced_job", "kubernetes.client.BatchV1Api.list_namespaced_job", "kubernetes.client.BatchV1Api.read_namespaced_job", "kubernetes.client.BatchV1Api.read_namespaced_job_status", "kubernetes.client.AppsV1Api.create_namespaced_deployment", "kubernetes.client.AppsV1Api.delete_namespaced_deployment", "kubernetes.client.AppsV1Api.list_namespaced_deployment", "kubernetes.client.AppsV1Api.patch_namespaced_deployment", "kubernetes.client.AppsV1Api.patch_namespaced_deployment_scale", "kubernetes.client.AppsV1Api.read_namespaced_deployment"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the API server answers", Alternatives: []Alternative{{Call: "kubernetes_asyncio.client.CoreV1Api", Requires: "kubernetes-asyncio", Framework: "asyncio"}}},
			},
			{
				names: []string{"kubernetes.config.load_config", "kubernetes.config.load_kube_config", "kubernetes.config.load_incluster_config"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads credentials"},
			},
			{
				names: []string{"kubernetes.watch.Watch.stream"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "events arrive", Alternatives: []Alternative{{Call: "kubernetes_asyncio.watch.Watch.stream", Requires: "kubernetes-asyncio", Framework: "asyncio"}}},
			},
			{
				names: []string{"kubernetes.stream.stream"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a command runs in a container"},
			},
		},
		types: []Type{
			{Name: "kubernetes.client.CoreV1Api"},
			{Name: "kubernetes.client.AppsV1Api"},
			{Name: "kubernetes.client.BatchV1Api"},
			{Name: "kubernetes.client.NetworkingV1Api"},
			{Name: "kubernetes.client.RbacAuthorizationV1Api"},
			{Name: "kubernetes.client.CustomObjectsApi"},
			{Name: "kubernetes.client.AutoscalingV1Api"},
			{Name: "kubernetes.client.PolicyV1Api"},
			{Name: "kubernetes.client.StorageV1Api"},
			{Name: "kubernetes.client.EventsV1Api"},
			{Name: "kubernetes.client.VersionApi"},
			{Name: "kubernetes.client.ApiextensionsV1Api"},
			{Name: "kubernetes.watch.Watch"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "lancedb", Distribution: "lancedb", Modules: []string{"lancedb", "lancedb.table", "lancedb.db", "lancedb.query"}},
		groups: []group{
			{
				names: []string{"lancedb.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "a database is opened", Returns: "lancedb.db.DBConnection", Alternatives: []Alternative{{Call: "lancedb.connect_async", Requires: "lancedb", Framework: "asyncio"}}},
			},
			{
				names: []string{"lancedb.db.DBConnection.open_table", "lancedb.db.DBConnection.create_table"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a table is read or written", Returns: "lancedb.table.Table"},
			},
			{
				names: []string{"lancedb.db.DBConnection.table_names", "lancedb.db.DBConnection.drop_table", "lancedb.db.DBConnection.drop_all_tables", "lancedb.db.DBConnection.drop_database", "lancedb.table.Table.add", "lancedb.table.Table.delete", "lancedb.table.Table.update", "lancedb.table.Table.count_rows", "lancedb.table.Table.to_pandas", "lancedb.table.Table.to_arrow", "lancedb.table.Table.create_index", "lancedb.table.Table.create_fts_index", "lancedb.table.Table.create_scalar_index", "lancedb.table.Table.optimize", "lancedb.table.Table.compact_files", "lancedb.table.Table.cleanup_old_versions"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a table is read or written"},
			},
			{
				names: []string{"lancedb.table.Table.search"},
				row:   Symbol{Kind: "function", Returns: "lancedb.query.LanceQueryBuilder"},
			},
			{
				names: []string{"lancedb.query.LanceQueryBuilder.limit", "lancedb.query.LanceQueryBuilder.select", "lancedb.query.LanceQueryBuilder.where"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"lancedb.query.LanceQueryBuilder.to_list", "lancedb.query.LanceQueryBuilder.to_pandas", "lancedb.query.LanceQueryBuilder.to_arrow", "lancedb.query.LanceQueryBuilder.to_pydantic"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a table is searched"},
			},
		},
		types: []Type{
			{Name: "lancedb.db.DBConnection"},
			{Name: "lancedb.table.Table"},
			{Name: "lancedb.query.LanceQueryBuilder"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "langchain-core", Distribution: "langchain-core", Modules: []string{"langchain_core", "langchain_core.runnables", "langchain_core.language_models", "langchain_core.prompts", "langchain_core.output_parsers", "langchain_core.retrievers", "langchain_core.vectorstores", "langchain_core.embeddings", "langchain_core.tools", "langchain_core.messages", "langchain_openai", "langchain_anthropic"}},
		groups: []group{
			{
				names: []string{"langchain_core.runnables.Runnable.invoke"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a chain runs, as a rule a model answers", Alternatives: []Alternative{{Call: "langchain_core.runnables.Runnable.ainvoke", Requires: "langchain-core"}}},
			},
			{
				names: []string{"langchain_core.runnables.Runnable.batch"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a chain runs, as a rule a model answers", Alternatives: []Alternative{{Call: "langchain_core.runnables.Runnable.abatch", Requires: "langchain-core"}}},
			},
			{
				names: []string{"langchain_core.runnables.Runnable.stream"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "a chain runs, as a rule a model answers", Alternatives: []Alternative{{Call: "langchain_core.runnables.Runnable.astream", Requires: "langchain-core"}}},
			},
			{
				names: []string{"langchain_core.runnables.Runnable.batch_as_completed"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "a chain runs, as a rule a model answers", Alternatives: []Alternative{{Call: "langchain_core.runnables.Runnable.abatch_as_completed", Requires: "langchain-core"}}},
			},
			{
				names: []string{"langchain_core.runnables.Runnable.ainvoke", "langchain_core.runnables.Runnable.abatch"},
				row:   Symbol{Kind: "function", Async: true},
			},
			{
				names: []string{"langchain_core.runnables.Runnable.__or__", "langchain_core.runnables.Runnable.__ror__", "langchain_core.runnables.Runnable.pipe", "langchain_core.runnables.Runnable.bind", "langchain_core.runnables.Runnable.with_config", "langchain_core.runnables.Runnable.with_retry", "langchain_core.runnables.Runnable.with_fallbacks", "langchain_core.runnables.Runnable.with_types", "langchain_core.runnables.Runnable.with_listeners", "langchain_core.runnables.Runnable.map", "langchain_core.runnables.Runnable.pick", "langchain_core.runnables.Runnable.assign", "langchain_core.language_models.BaseChatModel.bind_tools", "langchain_core.language_models.BaseChatModel.with_structured_output"},
				row:   Symbol{Kind: "function", Returns: "langchain_core.runnables.Runnable"},
			},
			{
				names: []string{"langchain_core.language_models.BaseChatModel.generate", "langchain_core.language_models.BaseChatModel.generate_prompt", "langchain_core.language_models.BaseLLM.generate", "langchain_core.language_models.BaseLLM.generate_prompt"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "langchain_core.language_models.BaseChatModel.agenerate", Requires: "langchain-core"}}},
			},
			{
				names: []string{"langchain_core.prompts.BasePromptTemplate.invoke", "langchain_core.prompts.BasePromptTemplate.batch", "langchain_core.prompts.BasePromptTemplate.stream", "langchain_core.output_parsers.BaseOutputParser.invoke", "langchain_core.output_parsers.BaseOutputParser.batch", "langchain_core.output_parsers.BaseOutputParser.stream"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"langchain_core.vectorstores.VectorStore.add_documents", "langchain_core.vectorstores.VectorStore.add_texts", "langchain_core.vectorstores.VectorStore.delete", "langchain_core.vectorstores.VectorStore.get_by_ids", "langchain_core.vectorstores.VectorStore.max_marginal_relevance_search", "langchain_core.vectorstores.VectorStore.search", "langchain_core.vectorstores.VectorStore.similarity_search", "langchain_core.vectorstores.VectorStore.similarity_search_by_vector", "langchain_core.vectorstores.VectorStore.similarity_search_with_relevance_scores", "langchain_core.vectorstores.VectorStore.similarity_search_with_score"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a vector store answers, after a text is embedded", Alternatives: []Alternative{{Call: "langchain_core.vectorstores.VectorStore.asimilarity_search", Requires: "langchain-core"}}},
			},
			{
				names: []string{"langchain_core.vectorstores.VectorStore.as_retriever"},
				row:   Symbol{Kind: "function", Returns: "langchain_core.retrievers.BaseRetriever"},
			},
			{
				names: []string{"langchain_core.embeddings.Embeddings.embed_query", "langchain_core.embeddings.Embeddings.embed_documents"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "langchain_core.embeddings.Embeddings.aembed_query", Requires: "langchain-core"}}},
			},
			{
				names: []string{"langchain_core.prompts.PromptTemplate.from_template", "langchain_core.prompts.ChatPromptTemplate.from_template", "langchain_core.prompts.ChatPromptTemplate.from_messages"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
		},
		types: []Type{
			{Name: "langchain_core.runnables.Runnable"},
			{Name: "langchain_core.language_models.BaseChatModel", Bases: []string{"langchain_core.runnables.Runnable"}},
			{Name: "langchain_core.language_models.BaseLLM", Bases: []string{"langchain_core.runnables.Runnable"}},
			{Name: "langchain_core.retrievers.BaseRetriever", Bases: []string{"langchain_core.runnables.Runnable"}},
			{Name: "langchain_core.prompts.BasePromptTemplate", Bases: []string{"langchain_core.runnables.Runnable"}},
			{Name: "langchain_core.prompts.PromptTemplate", Bases: []string{"langchain_core.prompts.BasePromptTemplate"}},
			{Name: "langchain_core.prompts.ChatPromptTemplate", Bases: []string{"langchain_core.prompts.BasePromptTemplate"}},
			{Name: "langchain_core.output_parsers.BaseOutputParser", Bases: []string{"langchain_core.runnables.Runnable"}},
			{Name: "langchain_core.output_parsers.StrOutputParser", Bases: []string{"langchain_core.output_parsers.BaseOutputParser"}},
			{Name: "langchain_core.output_parsers.JsonOutputParser", Bases: []string{"langchain_core.output_parsers.BaseOutputParser"}},
			{Name: "langchain_core.vectorstores.VectorStore"},
			{Name: "langchain_core.embeddings.Embeddings"},
			{Name: "langchain_openai.ChatOpenAI", Bases: []string{"langchain_core.language_models.BaseChatModel"}},
			{Name: "langchain_openai.AzureChatOpenAI", Bases: []string{"langchain_core.language_models.BaseChatModel"}},
			{Name: "langchain_openai.OpenAIEmbeddings", Bases: []string{"langchain_core.embeddings.Embeddings"}},
			{Name: "langchain_anthropic.ChatAnthropic", Bases: []string{"langchain_core.language_models.BaseChatModel"}},
		},
		aliases: [][2]string{
			{"langchain_core.language_models.chat_models.BaseChatModel", "langchain_core.language_models.BaseChatModel"},
			{"langchain_core.runnables.base.Runnable", "langchain_core.runnables.Runnable"},
			{"langchain_openai.chat_models.ChatOpenAI", "langchain_openai.ChatOpenAI"},
		},
	},
	{
		library: Library{Name: "ldap3", Distribution: "ldap3", Modules: []string{"ldap3"}},
		groups: []group{
			{
				names: []string{"ldap3.Connection.bind", "ldap3.Connection.rebind", "ldap3.Connection.unbind", "ldap3.Connection.search", "ldap3.Connection.add", "ldap3.Connection.delete", "ldap3.Connection.modify", "ldap3.Connection.modify_dn", "ldap3.Connection.compare", "ldap3.Connection.extended", "ldap3.Connection.start_tls", "ldap3.Connection.open"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the LDAP server answers", Alternatives: []Alternative{{Call: "bonsai.LDAPClient", Requires: "bonsai", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "ldap3.Connection"},
		},
		aliases: [][2]string{
			{"ldap3.core.connection.Connection", "ldap3.Connection"},
		},
	},
	{
		library: Library{Name: "LightGBM", Distribution: "lightgbm", Modules: []string{"lightgbm"}},
		groups: []group{
			{
				names: []string{"lightgbm.LGBMModel.fit", "lightgbm.LGBMModel.predict", "lightgbm.LGBMClassifier.fit", "lightgbm.LGBMClassifier.predict", "lightgbm.LGBMRegressor.fit", "lightgbm.LGBMRegressor.predict", "lightgbm.LGBMRanker.fit", "lightgbm.LGBMRanker.predict", "lightgbm.LGBMClassifier.predict_proba", "lightgbm.train", "lightgbm.cv", "lightgbm.Booster.predict", "lightgbm.Booster.update", "lightgbm.Booster.refit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or asked"},
			},
			{
				names: []string{"lightgbm.Booster.save_model"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a model"},
			},
		},
		types: []Type{
			{Name: "lightgbm.LGBMModel"},
			{Name: "lightgbm.Booster"},
			{Name: "lightgbm.LGBMClassifier", Bases: []string{"lightgbm.LGBMModel"}},
			{Name: "lightgbm.LGBMRegressor", Bases: []string{"lightgbm.LGBMModel"}},
			{Name: "lightgbm.LGBMRanker", Bases: []string{"lightgbm.LGBMModel"}},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "litellm", Distribution: "litellm", Modules: []string{"litellm"}},
		groups: []group{
			{
				names: []string{"litellm.completion"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "litellm.acompletion", Requires: "litellm"}}},
			},
			{
				names: []string{"litellm.embedding"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "litellm.aembedding", Requires: "litellm"}}},
			},
			{
				names: []string{"litellm.image_generation"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "litellm.aimage_generation", Requires: "litellm"}}},
			},
			{
				names: []string{"litellm.transcription"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "litellm.atranscription", Requires: "litellm"}}},
			},
			{
				names: []string{"litellm.speech"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "litellm.aspeech", Requires: "litellm"}}},
			},
			{
				names: []string{"litellm.moderation"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "litellm.amoderation", Requires: "litellm"}}},
			},
			{
				names: []string{"litellm.rerank"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "litellm.arerank", Requires: "litellm"}}},
			},
			{
				names: []string{"litellm.responses"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "litellm.aresponses", Requires: "litellm"}}},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "litestar", Distribution: "litestar", Modules: []string{"litestar", "litestar.handlers", "litestar.controller"}},
		groups: []group{
			{
				names: []string{"litestar.get", "litestar.post", "litestar.put", "litestar.patch", "litestar.delete", "litestar.head", "litestar.route"},
				row:   Symbol{Kind: "decorator", Unless: []Condition{{Param: "sync_to_thread", Position: -1, Value: "True"}}, Effect: "on-loop"},
			},
		},
		types: []Type{},
		aliases: [][2]string{
			{"litestar.handlers.delete", "litestar.delete"},
			{"litestar.handlers.get", "litestar.get"},
			{"litestar.handlers.head", "litestar.head"},
			{"litestar.handlers.patch", "litestar.patch"},
			{"litestar.handlers.post", "litestar.post"},
			{"litestar.handlers.put", "litestar.put"},
			{"litestar.handlers.route", "litestar.route"},
		},
	},
	{
		library: Library{Name: "lxml", Distribution: "lxml", Modules: []string{"lxml", "lxml.etree", "lxml.html", "lxml.objectify"}},
		groups: []group{
			{
				names: []string{"lxml.etree.parse", "lxml.html.parse", "lxml.objectify.parse"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and parses a file or URL"},
			},
			{
				names: []string{"lxml.etree.iterparse"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", Lazy: true, What: "reads and parses a file"},
			},
			{
				names: []string{"lxml.etree.fromstring", "lxml.etree.XML", "lxml.etree.HTML", "lxml.html.fromstring", "lxml.html.document_fromstring", "lxml.objectify.fromstring"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "parses a document"},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "mail and other protocols", Modules: []string{"smtplib", "imaplib", "poplib", "ftplib", "nntplib", "telnetlib", "xmlrpc", "xmlrpc.client", "xmlrpc.server", "logging", "logging.handlers", "logging.config"}},
		groups: []group{
			{
				names: []string{"smtplib.SMTP", "smtplib.SMTP_SSL", "smtplib.LMTP"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "DNS look-up, TCP connect and greeting", When: []Condition{{Param: "host", Value: "present"}}, Alternatives: []Alternative{{Call: "aiosmtplib.SMTP", Requires: "aiosmtplib", Framework: "asyncio"}}},
			},
			{
				names: []string{"smtplib.SMTP.connect", "smtplib.SMTP.login", "smtplib.SMTP.quit", "smtplib.SMTP.send_message", "smtplib.SMTP.sendmail", "smtplib.SMTP.starttls", "smtplib.SMTP.helo", "smtplib.SMTP.ehlo", "smtplib.SMTP.ehlo_or_helo_if_needed", "smtplib.SMTP.noop", "smtplib.SMTP.mail", "smtplib.SMTP.rcpt", "smtplib.SMTP.data", "smtplib.SMTP.rset", "smtplib.SMTP.verify", "smtplib.SMTP.vrfy", "smtplib.SMTP.expn", "smtplib.SMTP.help", "smtplib.SMTP.docmd", "smtplib.SMTP.auth", "smtplib.SMTP.getreply", "smtplib.SMTP.putcmd", "smtplib.SMTP.send", "smtplib.SMTP.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the mail server answers", Alternatives: []Alternative{{Call: "aiosmtplib.SMTP.send_message", Requires: "aiosmtplib", Framework: "asyncio"}}},
			},
			{
				names: []string{"imaplib.IMAP4", "imaplib.IMAP4_SSL"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "TCP connect and greeting", Alternatives: []Alternative{{Call: "aioimaplib.IMAP4_SSL", Requires: "aioimaplib", Framework: "asyncio"}}},
			},
			{
				names: []string{"imaplib.IMAP4_stream"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a subprocess starts"},
			},
			{
				names: []string{"imaplib.IMAP4.append", "imaplib.IMAP4.authenticate", "imaplib.IMAP4.capability", "imaplib.IMAP4.check", "imaplib.IMAP4.close", "imaplib.IMAP4.copy", "imaplib.IMAP4.create", "imaplib.IMAP4.delete", "imaplib.IMAP4.deleteacl", "imaplib.IMAP4.enable", "imaplib.IMAP4.expunge", "imaplib.IMAP4.fetch", "imaplib.IMAP4.getacl", "imaplib.IMAP4.getannotation", "imaplib.IMAP4.getquota", "imaplib.IMAP4.getquotaroot", "imaplib.IMAP4.list", "imaplib.IMAP4.login", "imaplib.IMAP4.login_cram_md5", "imaplib.IMAP4.logout", "imaplib.IMAP4.lsub", "imaplib.IMAP4.myrights", "imaplib.IMAP4.namespace", "imaplib.IMAP4.noop", "imaplib.IMAP4.open", "imaplib.IMAP4.partial", "imaplib.IMAP4.proxyauth", "imaplib.IMAP4.read", "imaplib.IMAP4.readline", "imaplib.IMAP4.recent", "imaplib.IMAP4.rename", "imaplib.IMAP4.search", "imaplib.IMAP4.select", "imaplib.IMAP4.send", "imaplib.IMAP4.setacl", "imaplib.IMAP4.setannotation", "imaplib.IMAP4.setquota", "imaplib.IMAP4.shutdown", "imaplib.IMAP4.sort", "imaplib.IMAP4.starttls", "imaplib.IMAP4.status", "imaplib.IMAP4.store", "imaplib.IMAP4.subscribe", "imaplib.IMAP4.thread", "imaplib.IMAP4.uid", "imaplib.IMAP4.unselect", "imaplib.IMAP4.unsubscribe", "imaplib.IMAP4.xatom", "imaplib.IMAP4.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the mail server answers", Alternatives: []Alternative{{Call: "aioimaplib.IMAP4_SSL", Requires: "aioimaplib", Framework: "asyncio"}}},
			},
			{
				names: []string{"poplib.POP3", "poplib.POP3_SSL"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "TCP connect and greeting"},
			},
			{
				names: []string{"poplib.POP3.user", "poplib.POP3.pass_", "poplib.POP3.stat", "poplib.POP3.list", "poplib.POP3.retr", "poplib.POP3.dele", "poplib.POP3.noop", "poplib.POP3.rset", "poplib.POP3.quit", "poplib.POP3.rpop", "poplib.POP3.apop", "poplib.POP3.top", "poplib.POP3.uidl", "poplib.POP3.utf8", "poplib.POP3.capa", "poplib.POP3.stls"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the mail server answers"},
			},
			{
				names: []string{"ftplib.FTP", "ftplib.FTP_TLS"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "TCP connect and greeting", When: []Condition{{Param: "host", Value: "present"}}, Alternatives: []Alternative{{Call: "aioftp.Client", Requires: "aioftp", Framework: "asyncio"}}},
			},
			{
				names: []string{"ftplib.FTP.connect", "ftplib.FTP.login", "ftplib.FTP.quit", "ftplib.FTP.cwd", "ftplib.FTP.pwd", "ftplib.FTP.mkd", "ftplib.FTP.rmd", "ftplib.FTP.delete", "ftplib.FTP.rename", "ftplib.FTP.size", "ftplib.FTP.nlst", "ftplib.FTP.dir", "ftplib.FTP.retrbinary", "ftplib.FTP.retrlines", "ftplib.FTP.storbinary", "ftplib.FTP.storlines", "ftplib.FTP.abort", "ftplib.FTP.acct", "ftplib.FTP.getwelcome", "ftplib.FTP.ntransfercmd", "ftplib.FTP.transfercmd", "ftplib.FTP.sendcmd", "ftplib.FTP.voidcmd", "ftplib.FTP.sendport", "ftplib.FTP.sendeprt", "ftplib.FTP.makeport", "ftplib.FTP.makepasv", "ftplib.FTP.getresp", "ftplib.FTP.getmultiline", "ftplib.FTP.getline", "ftplib.FTP.voidresp", "ftplib.FTP.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the FTP server answers", Alternatives: []Alternative{{Call: "aioftp.Client", Requires: "aioftp", Framework: "asyncio"}}},
			},
			{
				names: []string{"ftplib.FTP.mlsd"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", Lazy: true, What: "the FTP server answers", Alternatives: []Alternative{{Call: "aioftp.Client.list", Requires: "aioftp", Framework: "asyncio"}}},
			},
			{
				names: []string{"ftplib.FTP_TLS.auth", "ftplib.FTP_TLS.ccc", "ftplib.FTP_TLS.prot_p", "ftplib.FTP_TLS.prot_c"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the FTP server answers"},
			},
			{
				names: []string{"nntplib.NNTP", "nntplib.NNTP_SSL"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "TCP connect and greeting", Until: "3.13"},
			},
			{
				names: []string{"nntplib.NNTP.article", "nntplib.NNTP.body", "nntplib.NNTP.capabilities", "nntplib.NNTP.date", "nntplib.NNTP.description", "nntplib.NNTP.descriptions", "nntplib.NNTP.getcapabilities", "nntplib.NNTP.group", "nntplib.NNTP.head", "nntplib.NNTP.help", "nntplib.NNTP.ihave", "nntplib.NNTP.last", "nntplib.NNTP.list", "nntplib.NNTP.login", "nntplib.NNTP.newgroups", "nntplib.NNTP.newnews", "nntplib.NNTP.next", "nntplib.NNTP.over", "nntplib.NNTP.post", "nntplib.NNTP.quit", "nntplib.NNTP.slave", "nntplib.NNTP.starttls", "nntplib.NNTP.stat", "nntplib.NNTP.xhdr", "nntplib.NNTP.xover"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the news server answers", Until: "3.13"},
			},
			{
				names: []string{"telnetlib.Telnet"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "TCP connect", When: []Condition{{Param: "host", Value: "present"}}, Alternatives: []Alternative{{Call: "telnetlib3.open_connection", Requires: "telnetlib3", Framework: "asyncio"}}, Until: "3.13"},
			},
			{
				names: []string{"telnetlib.Telnet.open", "telnetlib.Telnet.write", "telnetlib.Telnet.read_until", "telnetlib.Telnet.read_all", "telnetlib.Telnet.read_some", "telnetlib.Telnet.interact", "telnetlib.Telnet.mt_interact", "telnetlib.Telnet.expect"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the peer answers", Alternatives: []Alternative{{Call: "telnetlib3.open_connection", Requires: "telnetlib3", Framework: "asyncio"}}, Until: "3.13"},
			},
			{
				names: []string{"xmlrpc.client.ServerProxy.*"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a remote procedure runs"},
			},
			{
				names: []string{"xmlrpc.client.ServerProxy.system"},
				row:   Symbol{Kind: "attribute", Returns: "xmlrpc.client.ServerProxy"},
			},
			{
				names: []string{"xmlrpc.server.SimpleXMLRPCServer", "xmlrpc.server.DocXMLRPCServer"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "light", What: "binds a socket"},
			},
			{
				names: []string{"logging.handlers.SMTPHandler.emit", "logging.handlers.SMTPHandler.handle", "logging.handlers.HTTPHandler.emit", "logging.handlers.HTTPHandler.handle", "logging.handlers.SocketHandler.emit", "logging.handlers.SocketHandler.handle", "logging.handlers.DatagramHandler.emit", "logging.handlers.DatagramHandler.handle", "logging.handlers.SocketHandler.send", "logging.handlers.SocketHandler.createSocket"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a log record is sent", Alternatives: []Alternative{{Call: "logging.handlers.QueueHandler", Note: "with a QueueListener, which works on its own thread"}}},
			},
			{
				names: []string{"logging.handlers.SysLogHandler"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "light", What: "connects to the system log"},
			},
			{
				names: []string{"logging.FileHandler", "logging.handlers.WatchedFileHandler"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a log file", Unless: []Condition{{Param: "delay", Position: 3, Value: "True"}}},
			},
			{
				names: []string{"logging.handlers.RotatingFileHandler", "logging.handlers.TimedRotatingFileHandler"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a log file", Unless: []Condition{{Param: "delay", Position: 5, Value: "True"}}},
			},
			{
				names: []string{"logging.config.fileConfig"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads a configuration file"},
			},
		},
		types: []Type{
			{Name: "smtplib.SMTP"},
			{Name: "smtplib.SMTP_SSL", Bases: []string{"smtplib.SMTP"}},
			{Name: "smtplib.LMTP", Bases: []string{"smtplib.SMTP"}},
			{Name: "imaplib.IMAP4"},
			{Name: "imaplib.IMAP4_SSL", Bases: []string{"imaplib.IMAP4"}},
			{Name: "imaplib.IMAP4_stream", Bases: []string{"imaplib.IMAP4"}},
			{Name: "poplib.POP3"},
			{Name: "poplib.POP3_SSL", Bases: []string{"poplib.POP3"}},
			{Name: "ftplib.FTP"},
			{Name: "ftplib.FTP_TLS", Bases: []string{"ftplib.FTP"}},
			{Name: "nntplib.NNTP"},
			{Name: "nntplib.NNTP_SSL", Bases: []string{"nntplib.NNTP"}},
			{Name: "telnetlib.Telnet"},
			{Name: "xmlrpc.client.ServerProxy"},
			{Name: "xmlrpc.server.SimpleXMLRPCServer", Bases: []string{"socketserver.TCPServer"}},
			{Name: "xmlrpc.server.DocXMLRPCServer", Bases: []string{"socketserver.TCPServer"}},
			{Name: "logging.Handler"},
			{Name: "logging.FileHandler", Bases: []string{"logging.Handler"}},
			{Name: "logging.handlers.RotatingFileHandler", Bases: []string{"logging.FileHandler"}},
			{Name: "logging.handlers.TimedRotatingFileHandler", Bases: []string{"logging.FileHandler"}},
			{Name: "logging.handlers.WatchedFileHandler", Bases: []string{"logging.FileHandler"}},
			{Name: "logging.handlers.SMTPHandler", Bases: []string{"logging.Handler"}},
			{Name: "logging.handlers.HTTPHandler", Bases: []string{"logging.Handler"}},
			{Name: "logging.handlers.SocketHandler", Bases: []string{"logging.Handler"}},
			{Name: "logging.handlers.SysLogHandler", Bases: []string{"logging.Handler"}},
			{Name: "logging.handlers.DatagramHandler", Bases: []string{"logging.handlers.SocketHandler"}},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "Markdown", Distribution: "Markdown", Modules: []string{"markdown"}},
		groups: []group{
			{
				names: []string{"markdown.markdown", "markdown.Markdown.convert"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "renders a document"},
			},
			{
				names: []string{"markdown.markdownFromFile", "markdown.Markdown.convertFile"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "renders a file"},
			},
		},
		types: []Type{
			{Name: "markdown.Markdown"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "markdown2", Distribution: "markdown2", Modules: []string{"markdown2"}},
		groups: []group{
			{
				names: []string{"markdown2.markdown", "markdown2.Markdown.convert"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "renders a document"},
			},
			{
				names: []string{"markdown2.markdown_path"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "renders a file"},
			},
		},
		types: []Type{
			{Name: "markdown2.Markdown"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "markdown-it-py", Distribution: "markdown-it-py", Modules: []string{"markdown_it"}},
		groups: []group{
			{
				names: []string{"markdown_it.MarkdownIt.render", "markdown_it.MarkdownIt.renderInline", "markdown_it.MarkdownIt.parse", "markdown_it.MarkdownIt.parseInline"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "renders a document"},
			},
			{
				names: []string{"markdown_it.MarkdownIt.enable", "markdown_it.MarkdownIt.disable", "markdown_it.MarkdownIt.use"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
		},
		types: []Type{
			{Name: "markdown_it.MarkdownIt"},
		},
		aliases: [][2]string{
			{"markdown_it.main.MarkdownIt", "markdown_it.MarkdownIt"},
		},
	},
	{
		library: Library{Name: "matplotlib", Distribution: "matplotlib", Modules: []string{"matplotlib", "matplotlib.pyplot", "matplotlib.figure", "matplotlib.image"}},
		groups: []group{
			{
				names: []string{"matplotlib.pyplot.savefig", "matplotlib.figure.Figure.savefig"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "draws a figure and writes it", HoldsGIL: true},
			},
			{
				names: []string{"matplotlib.pyplot.show"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "runs the event loop of a window system", Caveat: "With a backend that has no window it returns at once."},
			},
			{
				names: []string{"matplotlib.pyplot.pause"},
				row:   Symbol{Kind: "function", Code: "blocking-sleep", Latency: "heavy", What: "sleeps, and draws"},
			},
			{
				names: []string{"matplotlib.pyplot.ginput", "matplotlib.pyplot.waitforbuttonpress"},
				row:   Symbol{Kind: "function", Code: "blocking-input", Latency: "heavy", What: "somebody clicks"},
			},
			{
				names: []string{"matplotlib.pyplot.imread", "matplotlib.pyplot.imsave", "matplotlib.image.imread", "matplotlib.image.imsave"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads or writes a picture"},
			},
			{
				names: []string{"matplotlib.pyplot.figure", "matplotlib.pyplot.gcf"},
				row:   Symbol{Kind: "function", Returns: "matplotlib.figure.Figure"},
			},
			{
				names: []string{"matplotlib.pyplot.subplots"},
				row:   Symbol{Kind: "function", Returns: "tuple[matplotlib.figure.Figure, object]"},
			},
		},
		types: []Type{
			{Name: "matplotlib.figure.Figure"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "meilisearch", Distribution: "meilisearch", Modules: []string{"meilisearch"}},
		groups: []group{
			{
				names: []string{"meilisearch.Client.create_index", "meilisearch.Client.delete_index", "meilisearch.Client.get_indexes", "meilisearch.Client.get_index", "meilisearch.Client.health", "meilisearch.Client.is_healthy", "meilisearch.Client.get_task", "meilisearch.Client.get_tasks", "meilisearch.Client.wait_for_task", "meilisearch.Client.multi_search", "meilisearch.Client.create_key", "meilisearch.Client.get_keys"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Meilisearch answers"},
			},
			{
				names: []string{"meilisearch.Client.index"},
				row:   Symbol{Kind: "function", Returns: "meilisearch.index.Index"},
			},
			{
				names: []string{"meilisearch.index.Index.search", "meilisearch.index.Index.add_documents", "meilisearch.index.Index.update_documents", "meilisearch.index.Index.get_document", "meilisearch.index.Index.get_documents", "meilisearch.index.Index.delete_document", "meilisearch.index.Index.delete_documents", "meilisearch.index.Index.delete_all_documents", "meilisearch.index.Index.get_stats", "meilisearch.index.Index.get_settings", "meilisearch.index.Index.update_settings", "meilisearch.index.Index.wait_for_task", "meilisearch.index.Index.update_filterable_attributes", "meilisearch.index.Index.update_sortable_attributes", "meilisearch.index.Index.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Meilisearch answers"},
			},
		},
		types: []Type{
			{Name: "meilisearch.Client"},
			{Name: "meilisearch.index.Index"},
		},
		aliases: [][2]string{
			{"meilisearch.client.Client", "meilisearch.Client"},
		},
	},
	{
		library: Library{Name: "mem0", Distribution: "mem0ai", Modules: []string{"mem0"}},
		groups: []group{
			{
				names: []string{"mem0.Memory.add", "mem0.Memory.search", "mem0.Memory.get", "mem0.Memory.get_all", "mem0.Memory.update", "mem0.Memory.delete", "mem0.Memory.delete_all", "mem0.Memory.history", "mem0.Memory.reset"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "models and a vector store answer", Alternatives: []Alternative{{Call: "mem0.AsyncMemory", Requires: "mem0ai", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"mem0.Memory.from_config"},
				row:   Symbol{Kind: "function", Returns: "mem0.Memory"},
			},
			{
				names: []string{"mem0.MemoryClient"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the key is checked"},
			},
			{
				names: []string{"mem0.MemoryClient.add", "mem0.MemoryClient.search", "mem0.MemoryClient.get", "mem0.MemoryClient.get_all", "mem0.MemoryClient.update", "mem0.MemoryClient.delete", "mem0.MemoryClient.delete_all", "mem0.MemoryClient.history", "mem0.MemoryClient.users", "mem0.MemoryClient.delete_users", "mem0.MemoryClient.batch_update", "mem0.MemoryClient.batch_delete", "mem0.MemoryClient.feedback"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "mem0 answers", Alternatives: []Alternative{{Call: "mem0.AsyncMemoryClient", Requires: "mem0ai", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
		},
		types: []Type{
			{Name: "mem0.Memory"},
			{Name: "mem0.MemoryClient"},
		},
		aliases: [][2]string{
			{"mem0.client.main.MemoryClient", "mem0.MemoryClient"},
			{"mem0.memory.main.Memory", "mem0.Memory"},
		},
	},
	{
		library: Library{Name: "minio", Distribution: "minio", Modules: []string{"minio"}},
		groups: []group{
			{
				names: []string{"minio.Minio.bucket_exists", "minio.Minio.make_bucket", "minio.Minio.remove_bucket", "minio.Minio.list_buckets", "minio.Minio.fget_object", "minio.Minio.fput_object", "minio.Minio.get_object", "minio.Minio.put_object", "minio.Minio.stat_object", "minio.Minio.remove_object", "minio.Minio.copy_object", "minio.Minio.compose_object", "minio.Minio.get_bucket_policy", "minio.Minio.set_bucket_policy", "minio.Minio.presigned_get_object", "minio.Minio.presigned_put_object"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "the object store answers", Alternatives: []Alternative{{Call: "miniopy_async.Minio", Requires: "miniopy-async", Framework: "asyncio"}}},
			},
			{
				names: []string{"minio.Minio.list_objects", "minio.Minio.remove_objects"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", Lazy: true, What: "the object store answers", Alternatives: []Alternative{{Call: "miniopy_async.Minio", Requires: "miniopy-async", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "minio.Minio"},
		},
		aliases: [][2]string{
			{"minio.api.Minio", "minio.Minio"},
		},
	},
	{
		library: Library{Name: "mistralai", Distribution: "mistralai", Modules: []string{"mistralai", "mistralai.client"}},
		groups: []group{
			{
				names: []string{"mistralai.client.Mistral.chat"},
				row:   Symbol{Kind: "attribute", Returns: "mistralai.client.chat.Chat"},
			},
			{
				names: []string{"mistralai.client.chat.Chat.complete", "mistralai.client.chat.Chat.parse", "mistralai.client.chat.Chat.parse_stream", "mistralai.client.chat.Chat.stream"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "mistralai.client.chat.Chat.complete_async", Requires: "mistralai"}}},
			},
			{
				names: []string{"mistralai.client.Mistral.embeddings"},
				row:   Symbol{Kind: "attribute", Returns: "mistralai.client.embeddings.Embeddings"},
			},
			{
				names: []string{"mistralai.client.embeddings.Embeddings.create"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "mistralai.client.embeddings.Embeddings.create_async", Requires: "mistralai"}}},
			},
			{
				names: []string{"mistralai.client.Mistral.fim"},
				row:   Symbol{Kind: "attribute", Returns: "mistralai.client.fim.Fim"},
			},
			{
				names: []string{"mistralai.client.fim.Fim.complete", "mistralai.client.fim.Fim.stream"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "mistralai.client.fim.Fim.complete_async", Requires: "mistralai"}}},
			},
			{
				names: []string{"mistralai.client.Mistral.agents"},
				row:   Symbol{Kind: "attribute", Returns: "mistralai.client.agents.Agents"},
			},
			{
				names: []string{"mistralai.client.agents.Agents.complete", "mistralai.client.agents.Agents.stream"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "mistralai.client.agents.Agents.complete_async", Requires: "mistralai"}}},
			},
			{
				names: []string{"mistralai.client.Mistral.ocr"},
				row:   Symbol{Kind: "attribute", Returns: "mistralai.client.ocr.Ocr"},
			},
			{
				names: []string{"mistralai.client.ocr.Ocr.process"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "mistralai.client.ocr.Ocr.process_async", Requires: "mistralai"}}},
			},
			{
				names: []string{"mistralai.client.Mistral.files"},
				row:   Symbol{Kind: "attribute", Returns: "mistralai.client.files.Files"},
			},
			{
				names: []string{"mistralai.client.files.Files.delete", "mistralai.client.files.Files.download", "mistralai.client.files.Files.get_signed_url", "mistralai.client.files.Files.list", "mistralai.client.files.Files.retrieve", "mistralai.client.files.Files.upload"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "mistralai.client.files.Files.delete_async", Requires: "mistralai"}}},
			},
			{
				names: []string{"mistralai.client.Mistral.classifiers"},
				row:   Symbol{Kind: "attribute", Returns: "mistralai.client.classifiers.Classifiers"},
			},
			{
				names: []string{"mistralai.client.classifiers.Classifiers.classify", "mistralai.client.classifiers.Classifiers.classify_chat", "mistralai.client.classifiers.Classifiers.moderate", "mistralai.client.classifiers.Classifiers.moderate_chat"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "mistralai.client.classifiers.Classifiers.classify_async", Requires: "mistralai"}}},
			},
			{
				names: []string{"mistralai.client.Mistral.models"},
				row:   Symbol{Kind: "attribute", Returns: "mistralai.client.models_.Models"},
			},
			{
				names: []string{"mistralai.client.models_.Models.archive", "mistralai.client.models_.Models.delete", "mistralai.client.models_.Models.list", "mistralai.client.models_.Models.retrieve", "mistralai.client.models_.Models.unarchive", "mistralai.client.models_.Models.update"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "mistralai.client.models_.Models.archive_async", Requires: "mistralai"}}},
			},
		},
		types: []Type{
			{Name: "mistralai.client.chat.Chat"},
			{Name: "mistralai.client.embeddings.Embeddings"},
			{Name: "mistralai.client.fim.Fim"},
			{Name: "mistralai.client.agents.Agents"},
			{Name: "mistralai.client.ocr.Ocr"},
			{Name: "mistralai.client.files.Files"},
			{Name: "mistralai.client.classifiers.Classifiers"},
			{Name: "mistralai.client.models_.Models"},
			{Name: "mistralai.client.Mistral"},
		},
		aliases: [][2]string{
			{"mistralai.Mistral", "mistralai.client.Mistral"},
		},
	},
	{
		library: Library{Name: "mistune", Distribution: "mistune", Modules: []string{"mistune"}},
		groups: []group{
			{
				names: []string{"mistune.markdown", "mistune.html"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "renders a document"},
			},
			{
				names: []string{"mistune.create_markdown"},
				row:   Symbol{Kind: "function", Returns: "mistune.Markdown"},
			},
			{
				names: []string{"mistune.Markdown.__call__", "mistune.Markdown.parse"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "renders a document"},
			},
			{
				names: []string{"mistune.Markdown.read"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "renders a file"},
			},
		},
		types: []Type{
			{Name: "mistune.Markdown"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "mongoengine", Distribution: "mongoengine", Modules: []string{"mongoengine"}},
		groups: []group{
			{
				names: []string{"mongoengine.Document.objects"},
				row:   Symbol{Kind: "attribute", Returns: "mongoengine.QuerySet"},
			},
			{
				names: []string{"mongoengine.Document.save", "mongoengine.Document.delete", "mongoengine.Document.update", "mongoengine.Document.modify", "mongoengine.Document.reload", "mongoengine.Document.cascade_save", "mongoengine.Document.drop_collection", "mongoengine.Document.ensure_indexes", "mongoengine.Document.create_index", "mongoengine.Document.list_indexes", "mongoengine.Document.compare_indexes", "mongoengine.Document.select_related", "mongoengine.QuerySet.aggregate", "mongoengine.QuerySet.average", "mongoengine.QuerySet.count", "mongoengine.QuerySet.create", "mongoengine.QuerySet.delete", "mongoengine.QuerySet.distinct", "mongoengine.QuerySet.explain", "mongoengine.QuerySet.first", "mongoengine.QuerySet.get", "mongoengine.QuerySet.in_bulk", "mongoengine.QuerySet.insert", "mongoengine.QuerySet.item_frequencies", "mongoengine.QuerySet.map_reduce", "mongoengine.QuerySet.modify", "mongoengine.QuerySet.sum", "mongoengine.QuerySet.to_json", "mongoengine.QuerySet.update", "mongoengine.QuerySet.update_one", "mongoengine.QuerySet.upsert_one", "mongoengine.QuerySet.with_id", "mongoengine.QuerySet.__iter__", "mongoengine.QuerySet.__len__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a MongoDB server answers", Alternatives: []Alternative{{Call: "beanie.Document", Requires: "beanie", Framework: "asyncio"}, {Call: "motor.motor_asyncio.AsyncIOMotorClient", Requires: "motor", Framework: "asyncio"}}},
			},
			{
				names: []string{"mongoengine.QuerySet.__call__", "mongoengine.QuerySet.all", "mongoengine.QuerySet.filter", "mongoengine.QuerySet.exclude", "mongoengine.QuerySet.only", "mongoengine.QuerySet.fields", "mongoengine.QuerySet.order_by", "mongoengine.QuerySet.limit", "mongoengine.QuerySet.skip", "mongoengine.QuerySet.hint", "mongoengine.QuerySet.batch_size", "mongoengine.QuerySet.clone", "mongoengine.QuerySet.no_cache", "mongoengine.QuerySet.scalar", "mongoengine.QuerySet.values_list", "mongoengine.QuerySet.as_pymongo", "mongoengine.QuerySet.search_text", "mongoengine.QuerySet.none", "mongoengine.QuerySet.using", "mongoengine.QuerySet.read_preference"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
		},
		types: []Type{
			{Name: "mongoengine.Document"},
			{Name: "mongoengine.DynamicDocument", Bases: []string{"mongoengine.Document"}},
			{Name: "mongoengine.QuerySet", Iter: "object"},
		},
		aliases: [][2]string{
			{"mongoengine.document.Document", "mongoengine.Document"},
			{"mongoengine.queryset.QuerySet", "mongoengine.QuerySet"},
			{"mongoengine.queryset.queryset.QuerySet", "mongoengine.QuerySet"},
		},
	},
	{
		library: Library{Name: "msal", Distribution: "msal", Modules: []string{"msal"}},
		groups: []group{
			{
				names: []string{"msal.ConfidentialClientApplication", "msal.PublicClientApplication", "msal.ClientApplication"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the authority describes itself"},
			},
			{
				names: []string{"msal.ClientApplication.acquire_token_silent", "msal.ClientApplication.acquire_token_silent_with_error", "msal.ClientApplication.acquire_token_by_authorization_code", "msal.ClientApplication.acquire_token_by_auth_code_flow", "msal.ClientApplication.acquire_token_by_refresh_token", "msal.ClientApplication.acquire_token_by_username_password", "msal.ConfidentialClientApplication.acquire_token_for_client", "msal.ConfidentialClientApplication.acquire_token_on_behalf_of", "msal.PublicClientApplication.acquire_token_interactive", "msal.PublicClientApplication.initiate_device_flow", "msal.PublicClientApplication.acquire_token_by_device_flow"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the authority answers"},
			},
		},
		types: []Type{
			{Name: "msal.ClientApplication"},
			{Name: "msal.ConfidentialClientApplication", Bases: []string{"msal.ClientApplication"}},
			{Name: "msal.PublicClientApplication", Bases: []string{"msal.ClientApplication"}},
		},
		aliases: [][2]string{
			{"msal.application.ClientApplication", "msal.ClientApplication"},
			{"msal.application.ConfidentialClientApplication", "msal.ConfidentialClientApplication"},
			{"msal.application.PublicClientApplication", "msal.PublicClientApplication"},
		},
	},
	{
		library: Library{Name: "mysql-connector-python", Distribution: "mysql-connector-python", Modules: []string{"mysql", "mysql.connector", "mysql.connector.connection", "mysql.connector.cursor", "mysql.connector.pooling", "mysql.connector.abstracts", "mysql.connector.aio"}},
		groups: []group{
			{
				names: []string{"mysql.connector.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects to the database server", Returns: "mysql.connector.abstracts.MySQLConnectionAbstract", Alternatives: []Alternative{{Call: "mysql.connector.aio.connect", Requires: "mysql-connector-python", Note: "the same library, awaited"}, {Call: "aiomysql.connect", Requires: "aiomysql", Framework: "asyncio"}}},
			},
			{
				names: []string{"mysql.connector.abstracts.MySQLConnectionAbstract.cursor"},
				row:   Symbol{Kind: "function", Returns: "mysql.connector.abstracts.MySQLCursorAbstract"},
			},
			{
				names: []string{"mysql.connector.abstracts.MySQLConnectionAbstract.commit", "mysql.connector.abstracts.MySQLConnectionAbstract.rollback", "mysql.connector.abstracts.MySQLConnectionAbstract.cmd_change_user", "mysql.connector.abstracts.MySQLConnectionAbstract.cmd_query", "mysql.connector.abstracts.MySQLConnectionAbstract.cmd_query_iter", "mysql.connector.abstracts.MySQLConnectionAbstract.cmd_reset_connection", "mysql.connector.abstracts.MySQLConnectionAbstract.connect", "mysql.connector.abstracts.MySQLConnectionAbstract.disconnect", "mysql.connector.abstracts.MySQLConnectionAbstract.is_connected", "mysql.connector.abstracts.MySQLConnectionAbstract.ping", "mysql.connector.abstracts.MySQLConnectionAbstract.reconnect", "mysql.connector.abstracts.MySQLConnectionAbstract.reset_session", "mysql.connector.abstracts.MySQLConnectionAbstract.start_transaction", "mysql.connector.abstracts.MySQLConnectionAbstract.get_row", "mysql.connector.abstracts.MySQLConnectionAbstract.get_rows", "mysql.connector.abstracts.MySQLConnectionAbstract.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database server answers", Alternatives: []Alternative{{Call: "mysql.connector.aio.connect", Requires: "mysql-connector-python", Note: "the same library, awaited"}, {Call: "aiomysql.connect", Requires: "aiomysql", Framework: "asyncio"}}},
			},
			{
				names: []string{"mysql.connector.abstracts.MySQLConnectionAbstract.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "a connection closes", Alternatives: []Alternative{{Call: "mysql.connector.aio.connect", Requires: "mysql-connector-python", Note: "the same library, awaited"}, {Call: "aiomysql.connect", Requires: "aiomysql", Framework: "asyncio"}}},
			},
			{
				names: []string{"mysql.connector.abstracts.MySQLCursorAbstract.execute", "mysql.connector.abstracts.MySQLCursorAbstract.executemany", "mysql.connector.abstracts.MySQLCursorAbstract.callproc", "mysql.connector.abstracts.MySQLCursorAbstract.nextset", "mysql.connector.abstracts.MySQLCursorAbstract.close", "mysql.connector.abstracts.MySQLCursorAbstract.fetchwarnings"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Alternatives: []Alternative{{Call: "mysql.connector.aio.connect", Requires: "mysql-connector-python", Note: "the same library, awaited"}, {Call: "aiomysql.connect", Requires: "aiomysql", Framework: "asyncio"}}},
			},
			{
				names: []string{"mysql.connector.abstracts.MySQLCursorAbstract.fetchone", "mysql.connector.abstracts.MySQLCursorAbstract.fetchmany", "mysql.connector.abstracts.MySQLCursorAbstract.fetchall", "mysql.connector.abstracts.MySQLCursorAbstract.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "rows arrive", Alternatives: []Alternative{{Call: "mysql.connector.aio.connect", Requires: "mysql-connector-python", Note: "the same library, awaited"}, {Call: "aiomysql.connect", Requires: "aiomysql", Framework: "asyncio"}}, Caveat: "A buffered cursor has them already after execute; a server-side one asks for them."},
			},
			{
				names: []string{"mysql.connector.pooling.MySQLConnectionPool"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "pool_size connections are made", Alternatives: []Alternative{{Call: "mysql.connector.aio.connect", Requires: "mysql-connector-python", Note: "the same library, awaited"}, {Call: "aiomysql.connect", Requires: "aiomysql", Framework: "asyncio"}}},
			},
			{
				names: []string{"mysql.connector.pooling.MySQLConnectionPool.get_connection", "mysql.connector.pooling.MySQLConnectionPool.add_connection"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects, or takes a pooled connection", Returns: "mysql.connector.abstracts.MySQLConnectionAbstract", Alternatives: []Alternative{{Call: "mysql.connector.aio.connect", Requires: "mysql-connector-python", Note: "the same library, awaited"}, {Call: "aiomysql.connect", Requires: "aiomysql", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "mysql.connector.abstracts.MySQLConnectionAbstract"},
			{Name: "mysql.connector.abstracts.MySQLCursorAbstract", Iter: "tuple"},
			{Name: "mysql.connector.connection.MySQLConnection", Bases: []string{"mysql.connector.abstracts.MySQLConnectionAbstract"}},
			{Name: "mysql.connector.connection_cext.CMySQLConnection", Bases: []string{"mysql.connector.abstracts.MySQLConnectionAbstract"}},
			{Name: "mysql.connector.cursor.MySQLCursor", Bases: []string{"mysql.connector.abstracts.MySQLCursorAbstract"}, Iter: "tuple"},
			{Name: "mysql.connector.cursor_cext.CMySQLCursor", Bases: []string{"mysql.connector.abstracts.MySQLCursorAbstract"}, Iter: "tuple"},
			{Name: "mysql.connector.pooling.MySQLConnectionPool"},
		},
		aliases: [][2]string{
			{"mysql.connector.CMySQLConnection", "mysql.connector.connection_cext.CMySQLConnection"},
			{"mysql.connector.Connect", "mysql.connector.connect"},
		},
	},
	{
		library: Library{Name: "mysqlclient", Distribution: "mysqlclient", Modules: []string{"MySQLdb", "MySQLdb.cursors", "MySQLdb.connections"}},
		groups: []group{
			{
				names: []string{"MySQLdb.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects to the database server", Returns: "MySQLdb.connections.Connection", Alternatives: []Alternative{{Call: "aiomysql.connect", Requires: "aiomysql", Framework: "asyncio"}, {Call: "asyncmy.connect", Requires: "asyncmy", Framework: "asyncio"}}},
			},
			{
				names: []string{"MySQLdb.connections.Connection"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects to the database server", Alternatives: []Alternative{{Call: "aiomysql.connect", Requires: "aiomysql", Framework: "asyncio"}, {Call: "asyncmy.connect", Requires: "asyncmy", Framework: "asyncio"}}},
			},
			{
				names: []string{"MySQLdb.connections.Connection.cursor"},
				row:   Symbol{Kind: "function", Returns: "MySQLdb.cursors.BaseCursor"},
			},
			{
				names: []string{"MySQLdb.connections.Connection.commit", "MySQLdb.connections.Connection.rollback", "MySQLdb.connections.Connection.ping", "MySQLdb.connections.Connection.autocommit", "MySQLdb.connections.Connection.query", "MySQLdb.connections.Connection.select_db", "MySQLdb.connections.Connection.set_character_set", "MySQLdb.connections.Connection.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database server answers", Alternatives: []Alternative{{Call: "aiomysql.connect", Requires: "aiomysql", Framework: "asyncio"}, {Call: "asyncmy.connect", Requires: "asyncmy", Framework: "asyncio"}}},
			},
			{
				names: []string{"MySQLdb.connections.Connection.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "a connection closes", Alternatives: []Alternative{{Call: "aiomysql.connect", Requires: "aiomysql", Framework: "asyncio"}, {Call: "asyncmy.connect", Requires: "asyncmy", Framework: "asyncio"}}},
			},
			{
				names: []string{"MySQLdb.cursors.BaseCursor.execute", "MySQLdb.cursors.BaseCursor.executemany", "MySQLdb.cursors.BaseCursor.callproc", "MySQLdb.cursors.BaseCursor.nextset"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Alternatives: []Alternative{{Call: "aiomysql.Cursor.execute", Requires: "aiomysql", Framework: "asyncio"}}},
			},
			{
				names: []string{"MySQLdb.cursors.Cursor.fetchone", "MySQLdb.cursors.Cursor.fetchmany", "MySQLdb.cursors.Cursor.fetchall", "MySQLdb.cursors.DictCursor.fetchone", "MySQLdb.cursors.DictCursor.fetchmany", "MySQLdb.cursors.DictCursor.fetchall", "MySQLdb.cursors.SSCursor.fetchone", "MySQLdb.cursors.SSCursor.fetchmany", "MySQLdb.cursors.SSCursor.fetchall", "MySQLdb.cursors.SSDictCursor.fetchone", "MySQLdb.cursors.SSDictCursor.fetchmany", "MySQLdb.cursors.SSDictCursor.fetchall"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "rows arrive", Alternatives: []Alternative{{Call: "aiomysql.Cursor.execute", Requires: "aiomysql", Framework: "asyncio"}}, Caveat: "A buffered cursor has them already after execute; a server-side one asks for them."},
			},
		},
		types: []Type{
			{Name: "MySQLdb.connections.Connection"},
			{Name: "MySQLdb.cursors.BaseCursor", Iter: "tuple"},
			{Name: "MySQLdb.cursors.Cursor", Bases: []string{"MySQLdb.cursors.BaseCursor"}, Iter: "tuple"},
			{Name: "MySQLdb.cursors.DictCursor", Bases: []string{"MySQLdb.cursors.BaseCursor"}, Iter: "tuple"},
			{Name: "MySQLdb.cursors.SSCursor", Bases: []string{"MySQLdb.cursors.BaseCursor"}, Iter: "tuple"},
			{Name: "MySQLdb.cursors.SSDictCursor", Bases: []string{"MySQLdb.cursors.BaseCursor"}, Iter: "tuple"},
		},
		aliases: [][2]string{
			{"MySQLdb.Connect", "MySQLdb.connect"},
			{"MySQLdb.Connection", "MySQLdb.connections.Connection"},
		},
	},
	{
		library: Library{Name: "neo4j", Distribution: "neo4j", Modules: []string{"neo4j"}},
		groups: []group{
			{
				names: []string{"neo4j.GraphDatabase.driver"},
				row:   Symbol{Kind: "function", Returns: "neo4j.Driver"},
			},
			{
				names: []string{"neo4j.Driver.session"},
				row:   Symbol{Kind: "function", Returns: "neo4j.Session"},
			},
			{
				names: []string{"neo4j.Driver.execute_query", "neo4j.Driver.get_server_info", "neo4j.Driver.verify_authentication", "neo4j.Driver.verify_connectivity", "neo4j.Driver.supports_multi_db", "neo4j.Driver.supports_session_auth"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Neo4j answers", Alternatives: []Alternative{{Call: "neo4j.AsyncGraphDatabase.driver", Requires: "neo4j", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"neo4j.Session.run"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Neo4j answers", Returns: "neo4j.Result", Alternatives: []Alternative{{Call: "neo4j.AsyncGraphDatabase.driver", Requires: "neo4j", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"neo4j.Session.execute_read", "neo4j.Session.execute_write"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Neo4j answers", Calls: []string{"transaction_function@0"}, Alternatives: []Alternative{{Call: "neo4j.AsyncGraphDatabase.driver", Requires: "neo4j", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"neo4j.Session.begin_transaction"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Neo4j answers", Returns: "neo4j.Transaction", Alternatives: []Alternative{{Call: "neo4j.AsyncGraphDatabase.driver", Requires: "neo4j", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"neo4j.Transaction.run"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Neo4j answers", Returns: "neo4j.Result", Alternatives: []Alternative{{Call: "neo4j.AsyncGraphDatabase.driver", Requires: "neo4j", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"neo4j.Transaction.commit", "neo4j.Transaction.rollback", "neo4j.Transaction.close", "neo4j.Transaction.__exit__", "neo4j.Session.close", "neo4j.Session.__exit__", "neo4j.Driver.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Neo4j answers", Alternatives: []Alternative{{Call: "neo4j.AsyncGraphDatabase.driver", Requires: "neo4j", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"neo4j.Result.consume", "neo4j.Result.data", "neo4j.Result.fetch", "neo4j.Result.graph", "neo4j.Result.peek", "neo4j.Result.single", "neo4j.Result.to_df", "neo4j.Result.to_eager_result", "neo4j.Result.value", "neo4j.Result.values", "neo4j.Result.__iter__", "neo4j.Result.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Neo4j sends records", Alternatives: []Alternative{{Call: "neo4j.AsyncGraphDatabase.driver", Requires: "neo4j", Note: "the same methods, awaited"}}},
			},
		},
		types: []Type{
			{Name: "neo4j.GraphDatabase"},
			{Name: "neo4j.Driver"},
			{Name: "neo4j.Session"},
			{Name: "neo4j.Transaction"},
			{Name: "neo4j.Result", Iter: "object"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "netmiko", Distribution: "netmiko", Modules: []string{"netmiko"}},
		groups: []group{
			{
				names: []string{"netmiko.ConnectHandler"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "TCP connect and login", Returns: "netmiko.BaseConnection", Alternatives: []Alternative{{Call: "scrapli.AsyncScrapli", Requires: "scrapli", Framework: "asyncio"}}},
			},
			{
				names: []string{"netmiko.BaseConnection.commit", "netmiko.BaseConnection.config_mode", "netmiko.BaseConnection.disconnect", "netmiko.BaseConnection.enable", "netmiko.BaseConnection.establish_connection", "netmiko.BaseConnection.exit_config_mode", "netmiko.BaseConnection.exit_enable_mode", "netmiko.BaseConnection.find_prompt", "netmiko.BaseConnection.read_channel", "netmiko.BaseConnection.read_until_pattern", "netmiko.BaseConnection.read_until_prompt", "netmiko.BaseConnection.save_config", "netmiko.BaseConnection.send_command", "netmiko.BaseConnection.send_command_expect", "netmiko.BaseConnection.send_command_timing", "netmiko.BaseConnection.send_config_from_file", "netmiko.BaseConnection.send_config_set", "netmiko.BaseConnection.send_multiline", "netmiko.BaseConnection.write_channel"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the device answers", Alternatives: []Alternative{{Call: "scrapli.AsyncScrapli", Requires: "scrapli", Framework: "asyncio"}}},
			},
			{
				names: []string{"netmiko.file_transfer"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a file is copied", Alternatives: []Alternative{{Call: "scrapli.AsyncScrapli", Requires: "scrapli", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "netmiko.BaseConnection"},
		},
		aliases: [][2]string{
			{"netmiko.Netmiko", "netmiko.ConnectHandler"},
			{"netmiko.base_connection.BaseConnection", "netmiko.BaseConnection"},
			{"netmiko.ssh_dispatcher.ConnectHandler", "netmiko.ConnectHandler"},
		},
	},
	{
		library: Library{Name: "NetworkX", Distribution: "networkx", Modules: []string{"networkx"}},
		groups: []group{
			{
				names: []string{"networkx.pagerank", "networkx.betweenness_centrality", "networkx.closeness_centrality", "networkx.eigenvector_centrality", "networkx.clustering", "networkx.all_pairs_shortest_path_length", "networkx.floyd_warshall", "networkx.spring_layout", "networkx.kamada_kawai_layout", "networkx.minimum_spanning_tree", "networkx.max_weight_matching", "networkx.simple_cycles"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "walks over a graph", HoldsGIL: true},
			},
			{
				names: []string{"networkx.read_gml", "networkx.read_graphml", "networkx.read_edgelist", "networkx.read_adjlist", "networkx.write_gml", "networkx.write_graphml", "networkx.write_edgelist", "networkx.write_adjlist"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads or writes a graph"},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "newspaper", Distribution: "newspaper4k", Modules: []string{"newspaper"}},
		groups: []group{
			{
				names: []string{"newspaper.Article.download", "newspaper.Article.build"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a page is fetched"},
			},
			{
				names: []string{"newspaper.Article.parse", "newspaper.Article.nlp"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "a page is parsed"},
			},
			{
				names: []string{"newspaper.article", "newspaper.build"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "pages are fetched", Returns: "newspaper.Article"},
			},
		},
		types: []Type{
			{Name: "newspaper.Article"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "nltk", Distribution: "nltk", Modules: []string{"nltk"}},
		groups: []group{
			{
				names: []string{"nltk.download"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "data is downloaded"},
			},
			{
				names: []string{"nltk.pos_tag", "nltk.pos_tag_sents", "nltk.ne_chunk", "nltk.ne_chunk_sents"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "a model computes"},
			},
			{
				names: []string{"nltk.word_tokenize", "nltk.sent_tokenize"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "reads a model the first time, and goes over a text", HoldsGIL: true},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "numpy", Distribution: "numpy", Modules: []string{"numpy"}},
		groups: []group{
			{
				names: []string{"numpy.load", "numpy.fromfile", "numpy.fromregex"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads a file", Unless: []Condition{{Param: "file", Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"numpy.loadtxt", "numpy.genfromtxt"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads a file", Unless: []Condition{{Param: "fname", Value: "type:io.BytesIO"}, {Param: "fname", Value: "type:io.StringIO"}}},
			},
			{
				names: []string{"numpy.save", "numpy.savez", "numpy.savez_compressed"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a file", Unless: []Condition{{Param: "file", Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"numpy.savetxt"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a file", Unless: []Condition{{Param: "fname", Value: "type:io.BytesIO"}, {Param: "fname", Value: "type:io.StringIO"}}},
			},
			{
				names: []string{"numpy.memmap", "numpy.ndarray.tofile"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "maps or writes a file"},
			},
		},
		types: []Type{
			{Name: "numpy.ndarray"},
			{Name: "numpy.memmap", Bases: []string{"numpy.ndarray"}},
		},
		aliases: [][2]string{
			{"numpy.lib.npyio", "numpy"},
		},
	},
	{
		library: Library{Name: "ollama", Distribution: "ollama", Modules: []string{"ollama"}},
		groups: []group{
			{
				names: []string{"ollama.chat", "ollama.copy", "ollama.create", "ollama.delete", "ollama.embed", "ollama.embeddings", "ollama.generate", "ollama.list", "ollama.ps", "ollama.pull", "ollama.push", "ollama.show", "ollama.Client.chat", "ollama.Client.copy", "ollama.Client.create", "ollama.Client.delete", "ollama.Client.embed", "ollama.Client.embeddings", "ollama.Client.generate", "ollama.Client.list", "ollama.Client.ps", "ollama.Client.pull", "ollama.Client.push", "ollama.Client.show"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "ollama.AsyncClient", Requires: "ollama", Note: "the same methods, awaited"}}},
			},
		},
		types: []Type{
			{Name: "ollama.Client"},
		},
		aliases: [][2]string{
			{"ollama._client.Client", "ollama.Client"},
		},
	},
	{
		library: Library{Name: "onnxruntime", Distribution: "onnxruntime", Modules: []string{"onnxruntime"}},
		groups: []group{
			{
				names: []string{"onnxruntime.InferenceSession"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is loaded"},
			},
			{
				names: []string{"onnxruntime.InferenceSession.run", "onnxruntime.InferenceSession.run_with_iobinding"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model computes"},
			},
		},
		types: []Type{
			{Name: "onnxruntime.InferenceSession"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "openai", Distribution: "openai", Modules: []string{"openai", "openai.resources", "openai.types"}},
		groups: []group{
			{
				names: []string{"openai.OpenAI.completions"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.completions.Completions"},
			},
			{
				names: []string{"openai.resources.completions.Completions.create"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.completions", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.OpenAI.chat"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.chat.chat.Chat"},
			},
			{
				names: []string{"openai.resources.chat.chat.Chat.completions"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.chat.completions.completions.Completions"},
			},
			{
				names: []string{"openai.resources.chat.completions.completions.Completions.parse", "openai.resources.chat.completions.completions.Completions.retrieve", "openai.resources.chat.completions.completions.Completions.update", "openai.resources.chat.completions.completions.Completions.list", "openai.resources.chat.completions.completions.Completions.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.chat.completions", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.OpenAI.embeddings"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.embeddings.Embeddings"},
			},
			{
				names: []string{"openai.resources.embeddings.Embeddings.create"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.embeddings", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.OpenAI.files"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.files.Files"},
			},
			{
				names: []string{"openai.resources.files.Files.create", "openai.resources.files.Files.retrieve", "openai.resources.files.Files.list", "openai.resources.files.Files.delete", "openai.resources.files.Files.content", "openai.resources.files.Files.retrieve_content", "openai.resources.files.Files.wait_for_processing"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.files", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.OpenAI.images"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.images.Images"},
			},
			{
				names: []string{"openai.resources.images.Images.create_variation", "openai.resources.images.Images.edit", "openai.resources.images.Images.generate"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.images", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.OpenAI.moderations"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.moderations.Moderations"},
			},
			{
				names: []string{"openai.resources.moderations.Moderations.create"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.moderations", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.OpenAI.models"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.models.Models"},
			},
			{
				names: []string{"openai.resources.models.Models.retrieve", "openai.resources.models.Models.list", "openai.resources.models.Models.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.models", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.OpenAI.fine_tuning"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.fine_tuning.fine_tuning.FineTuning"},
			},
			{
				names: []string{"openai.resources.fine_tuning.fine_tuning.FineTuning.jobs"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.fine_tuning.jobs.jobs.Jobs"},
			},
			{
				names: []string{"openai.resources.fine_tuning.jobs.jobs.Jobs.create", "openai.resources.fine_tuning.jobs.jobs.Jobs.retrieve", "openai.resources.fine_tuning.jobs.jobs.Jobs.list", "openai.resources.fine_tuning.jobs.jobs.Jobs.cancel", "openai.resources.fine_tuning.jobs.jobs.Jobs.list_events", "openai.resources.fine_tuning.jobs.jobs.Jobs.pause", "openai.resources.fine_tuning.jobs.jobs.Jobs.resume"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.fine_tuning.jobs", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.OpenAI.vector_stores"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.vector_stores.vector_stores.VectorStores"},
			},
			{
				names: []string{"openai.resources.vector_stores.vector_stores.VectorStores.files"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.vector_stores.files.Files"},
			},
			{
				names: []string{"openai.resources.vector_stores.files.Files.create", "openai.resources.vector_stores.files.Files.retrieve", "openai.resources.vector_stores.files.Files.update", "openai.resources.vector_stores.files.Files.list", "openai.resources.vector_stores.files.Files.delete", "openai.resources.vector_stores.files.Files.create_and_poll", "openai.resources.vector_stores.files.Files.poll", "openai.resources.vector_stores.files.Files.upload", "openai.resources.vector_stores.files.Files.upload_and_poll", "openai.resources.vector_stores.files.Files.content"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.vector_stores.files", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.resources.vector_stores.vector_stores.VectorStores.file_batches"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.vector_stores.file_batches.FileBatches"},
			},
			{
				names: []string{"openai.resources.vector_stores.file_batches.FileBatches.create", "openai.resources.vector_stores.file_batches.FileBatches.retrieve", "openai.resources.vector_stores.file_batches.FileBatches.cancel", "openai.resources.vector_stores.file_batches.FileBatches.create_and_poll", "openai.resources.vector_stores.file_batches.FileBatches.list_files", "openai.resources.vector_stores.file_batches.FileBatches.poll", "openai.resources.vector_stores.file_batches.FileBatches.upload_and_poll"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.vector_stores.file_batches", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.resources.vector_stores.vector_stores.VectorStores.create", "openai.resources.vector_stores.vector_stores.VectorStores.retrieve", "openai.resources.vector_stores.vector_stores.VectorStores.update", "openai.resources.vector_stores.vector_stores.VectorStores.list", "openai.resources.vector_stores.vector_stores.VectorStores.delete", "openai.resources.vector_stores.vector_stores.VectorStores.search"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.vector_stores", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.OpenAI.beta"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.beta.beta.Beta"},
			},
			{
				names: []string{"openai.resources.beta.beta.Beta.assistants"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.beta.assistants.Assistants"},
			},
			{
				names: []string{"openai.resources.beta.assistants.Assistants.create", "openai.resources.beta.assistants.Assistants.retrieve", "openai.resources.beta.assistants.Assistants.update", "openai.resources.beta.assistants.Assistants.list", "openai.resources.beta.assistants.Assistants.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.beta.assistants", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.resources.beta.beta.Beta.threads"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.beta.threads.threads.Threads"},
			},
			{
				names: []string{"openai.resources.beta.threads.threads.Threads.runs"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.beta.threads.runs.runs.Runs"},
			},
			{
				names: []string{"openai.resources.beta.threads.runs.runs.Runs.create", "openai.resources.beta.threads.runs.runs.Runs.retrieve", "openai.resources.beta.threads.runs.runs.Runs.update", "openai.resources.beta.threads.runs.runs.Runs.list", "openai.resources.beta.threads.runs.runs.Runs.cancel", "openai.resources.beta.threads.runs.runs.Runs.create_and_poll", "openai.resources.beta.threads.runs.runs.Runs.create_and_stream", "openai.resources.beta.threads.runs.runs.Runs.poll", "openai.resources.beta.threads.runs.runs.Runs.stream", "openai.resources.beta.threads.runs.runs.Runs.submit_tool_outputs", "openai.resources.beta.threads.runs.runs.Runs.submit_tool_outputs_and_poll", "openai.resources.beta.threads.runs.runs.Runs.submit_tool_outputs_stream"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.beta.threads.runs", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.resources.beta.threads.threads.Threads.messages"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.beta.threads.messages.Messages"},
			},
			{
				names: []string{"openai.resources.beta.threads.messages.Messages.create", "openai.resources.beta.threads.messages.Messages.retrieve", "openai.resources.beta.threads.messages.Messages.update", "openai.resources.beta.threads.messages.Messages.list", "openai.resources.beta.threads.messages.Messages.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.beta.threads.messages", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.resources.beta.threads.threads.Threads.create", "openai.resources.beta.threads.threads.Threads.retrieve", "openai.resources.beta.threads.threads.Threads.update", "openai.resources.beta.threads.threads.Threads.delete", "openai.resources.beta.threads.threads.Threads.create_and_run", "openai.resources.beta.threads.threads.Threads.create_and_run_poll", "openai.resources.beta.threads.threads.Threads.create_and_run_stream"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.beta.threads", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.OpenAI.batches"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.batches.Batches"},
			},
			{
				names: []string{"openai.resources.batches.Batches.create", "openai.resources.batches.Batches.retrieve", "openai.resources.batches.Batches.list", "openai.resources.batches.Batches.cancel"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.batches", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.OpenAI.uploads"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.uploads.uploads.Uploads"},
			},
			{
				names: []string{"openai.resources.uploads.uploads.Uploads.parts"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.uploads.parts.Parts"},
			},
			{
				names: []string{"openai.resources.uploads.parts.Parts.create"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.uploads.parts", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.resources.uploads.uploads.Uploads.upload_file_chunked", "openai.resources.uploads.uploads.Uploads.create", "openai.resources.uploads.uploads.Uploads.cancel", "openai.resources.uploads.uploads.Uploads.complete"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.uploads", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.OpenAI.responses"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.responses.responses.Responses"},
			},
			{
				names: []string{"openai.resources.responses.responses.Responses.create", "openai.resources.responses.responses.Responses.stream", "openai.resources.responses.responses.Responses.parse", "openai.resources.responses.responses.Responses.retrieve", "openai.resources.responses.responses.Responses.delete", "openai.resources.responses.responses.Responses.cancel", "openai.resources.responses.responses.Responses.compact", "openai.resources.responses.responses.Responses.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.responses", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.OpenAI.conversations"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.conversations.conversations.Conversations"},
			},
			{
				names: []string{"openai.resources.conversations.conversations.Conversations.items"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.conversations.items.Items"},
			},
			{
				names: []string{"openai.resources.conversations.items.Items.create", "openai.resources.conversations.items.Items.retrieve", "openai.resources.conversations.items.Items.list", "openai.resources.conversations.items.Items.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.conversations.items", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.resources.conversations.conversations.Conversations.create", "openai.resources.conversations.conversations.Conversations.retrieve", "openai.resources.conversations.conversations.Conversations.update", "openai.resources.conversations.conversations.Conversations.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.conversations", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.OpenAI.videos"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.videos.Videos"},
			},
			{
				names: []string{"openai.resources.videos.Videos.create", "openai.resources.videos.Videos.create_and_poll", "openai.resources.videos.Videos.poll", "openai.resources.videos.Videos.retrieve", "openai.resources.videos.Videos.list", "openai.resources.videos.Videos.delete", "openai.resources.videos.Videos.create_character", "openai.resources.videos.Videos.download_content", "openai.resources.videos.Videos.edit", "openai.resources.videos.Videos.extend", "openai.resources.videos.Videos.get_character", "openai.resources.videos.Videos.remix"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.videos", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.OpenAI.close"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "light", What: "connections close"},
			},
			{
				names: []string{"openai.OpenAI.with_options", "openai.OpenAI.copy"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"openai.ChatCompletion.create", "openai.Completion.create", "openai.Embedding.create", "openai.Image.create", "openai.Audio.create", "openai.Moderation.create"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI", Requires: "openai"}}, Until: "1.0"},
			},
			{
				names: []string{"openai.resources.chat.completions.completions.Completions.create"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Returns: "openai.types.chat.ChatCompletion", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "True"}}, Returns: "openai.Stream"}}, Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.chat.completions", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.resources.chat.completions.completions.Completions.stream"},
				row:   Symbol{Kind: "function", Returns: "openai.lib.streaming.chat.ChatCompletionStreamManager"},
			},
			{
				names: []string{"openai.lib.streaming.chat.ChatCompletionStreamManager.__enter__"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Returns: "openai.Stream"},
			},
			{
				names: []string{"openai.Stream.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model sends the next part", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI", Requires: "openai", Note: "async for over its stream"}}},
			},
			{
				names: []string{"openai.completions"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.completions.Completions"},
			},
			{
				names: []string{"openai.chat"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.chat.chat.Chat"},
			},
			{
				names: []string{"openai.embeddings"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.embeddings.Embeddings"},
			},
			{
				names: []string{"openai.files"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.files.Files"},
			},
			{
				names: []string{"openai.images"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.images.Images"},
			},
			{
				names: []string{"openai.moderations"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.moderations.Moderations"},
			},
			{
				names: []string{"openai.models"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.models.Models"},
			},
			{
				names: []string{"openai.fine_tuning"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.fine_tuning.fine_tuning.FineTuning"},
			},
			{
				names: []string{"openai.vector_stores"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.vector_stores.vector_stores.VectorStores"},
			},
			{
				names: []string{"openai.beta"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.beta.beta.Beta"},
			},
			{
				names: []string{"openai.batches"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.batches.Batches"},
			},
			{
				names: []string{"openai.uploads"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.uploads.uploads.Uploads"},
			},
			{
				names: []string{"openai.responses"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.responses.responses.Responses"},
			},
			{
				names: []string{"openai.conversations"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.conversations.conversations.Conversations"},
			},
			{
				names: []string{"openai.videos"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.videos.Videos"},
			},
			{
				names: []string{"openai.OpenAI.audio", "openai.audio"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.audio.audio.Audio"},
			},
			{
				names: []string{"openai.resources.audio.audio.Audio.transcriptions"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.audio.transcriptions.Transcriptions"},
			},
			{
				names: []string{"openai.resources.audio.transcriptions.Transcriptions.create"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.audio.transcriptions", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.resources.audio.audio.Audio.translations"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.audio.translations.Translations"},
			},
			{
				names: []string{"openai.resources.audio.translations.Translations.create"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.audio.translations", Requires: "openai", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"openai.resources.audio.audio.Audio.speech"},
				row:   Symbol{Kind: "attribute", Returns: "openai.resources.audio.speech.Speech"},
			},
			{
				names: []string{"openai.resources.audio.speech.Speech.create"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "openai.AsyncOpenAI.audio.speech", Requires: "openai", Note: "the same methods, awaited"}}},
			},
		},
		types: []Type{
			{Name: "openai.OpenAI"},
			{Name: "openai.resources.completions.Completions"},
			{Name: "openai.resources.chat.completions.completions.Completions"},
			{Name: "openai.resources.chat.chat.Chat"},
			{Name: "openai.resources.embeddings.Embeddings"},
			{Name: "openai.resources.files.Files"},
			{Name: "openai.resources.images.Images"},
			{Name: "openai.resources.moderations.Moderations"},
			{Name: "openai.resources.models.Models"},
			{Name: "openai.resources.fine_tuning.jobs.jobs.Jobs"},
			{Name: "openai.resources.fine_tuning.fine_tuning.FineTuning"},
			{Name: "openai.resources.vector_stores.files.Files"},
			{Name: "openai.resources.vector_stores.file_batches.FileBatches"},
			{Name: "openai.resources.vector_stores.vector_stores.VectorStores"},
			{Name: "openai.resources.beta.assistants.Assistants"},
			{Name: "openai.resources.beta.threads.runs.runs.Runs"},
			{Name: "openai.resources.beta.threads.messages.Messages"},
			{Name: "openai.resources.beta.threads.threads.Threads"},
			{Name: "openai.resources.beta.beta.Beta"},
			{Name: "openai.resources.batches.Batches"},
			{Name: "openai.resources.uploads.parts.Parts"},
			{Name: "openai.resources.uploads.uploads.Uploads"},
			{Name: "openai.resources.responses.responses.Responses"},
			{Name: "openai.resources.conversations.items.Items"},
			{Name: "openai.resources.conversations.conversations.Conversations"},
			{Name: "openai.resources.videos.Videos"},
			{Name: "openai.AzureOpenAI", Bases: []string{"openai.OpenAI"}},
			{Name: "openai.ChatCompletion"},
			{Name: "openai.Completion"},
			{Name: "openai.Embedding"},
			{Name: "openai.Image"},
			{Name: "openai.Audio"},
			{Name: "openai.Moderation"},
			{Name: "openai.Stream"},
			{Name: "openai.types.chat.ChatCompletion"},
			{Name: "openai.lib.streaming.chat.ChatCompletionStreamManager"},
			{Name: "openai.resources.audio.transcriptions.Transcriptions"},
			{Name: "openai.resources.audio.translations.Translations"},
			{Name: "openai.resources.audio.speech.Speech"},
			{Name: "openai.resources.audio.audio.Audio"},
		},
		aliases: [][2]string{
			{"openai.Client", "openai.OpenAI"},
			{"openai._client.OpenAI", "openai.OpenAI"},
			{"openai.lib.azure.AzureOpenAI", "openai.AzureOpenAI"},
		},
	},
	{
		library: Library{Name: "opencv", Distribution: "opencv-python", Modules: []string{"cv2"}},
		groups: []group{
			{
				names: []string{"cv2.imread", "cv2.imreadmulti", "cv2.imwrite", "cv2.imwritemulti"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads or writes an image file"},
			},
			{
				names: []string{"cv2.imdecode", "cv2.imencode", "cv2.resize", "cv2.cvtColor", "cv2.GaussianBlur", "cv2.bilateralFilter", "cv2.medianBlur", "cv2.fastNlMeansDenoising", "cv2.fastNlMeansDenoisingColored", "cv2.warpAffine", "cv2.warpPerspective", "cv2.matchTemplate", "cv2.Canny", "cv2.findContours"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "computes an image"},
			},
			{
				names: []string{"cv2.VideoCapture"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a camera, file or stream"},
			},
			{
				names: []string{"cv2.VideoCapture.read", "cv2.VideoCapture.grab", "cv2.VideoCapture.retrieve", "cv2.VideoCapture.open"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "the next frame arrives"},
			},
			{
				names: []string{"cv2.VideoWriter.write", "cv2.VideoWriter.open"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "encodes a frame"},
			},
			{
				names: []string{"cv2.waitKey", "cv2.waitKeyEx"},
				row:   Symbol{Kind: "function", Code: "blocking-input", Latency: "heavy", What: "a key is pressed"},
			},
			{
				names: []string{"cv2.dnn.readNet", "cv2.dnn.readNetFromONNX"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads a model"},
			},
		},
		types: []Type{
			{Name: "cv2.VideoCapture"},
			{Name: "cv2.VideoWriter"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "openpyxl", Distribution: "openpyxl", Modules: []string{"openpyxl", "openpyxl.workbook"}},
		groups: []group{
			{
				names: []string{"openpyxl.load_workbook"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "reads and parses a workbook", Returns: "openpyxl.Workbook"},
			},
			{
				names: []string{"openpyxl.Workbook.save"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "writes a workbook"},
			},
		},
		types: []Type{
			{Name: "openpyxl.Workbook"},
		},
		aliases: [][2]string{
			{"openpyxl.reader.excel.load_workbook", "openpyxl.load_workbook"},
			{"openpyxl.workbook.Workbook", "openpyxl.Workbook"},
		},
	},
	{
		library: Library{Name: "opensearch-py", Distribution: "opensearch-py", Modules: []string{"opensearchpy", "opensearchpy.client", "opensearchpy.helpers", "opensearchpy.exceptions"}},
		groups: []group{
			{
				names: []string{"opensearchpy.OpenSearch.bulk", "opensearchpy.OpenSearch.bulk_stream", "opensearchpy.OpenSearch.clear_scroll", "opensearchpy.OpenSearch.count", "opensearchpy.OpenSearch.create", "opensearchpy.OpenSearch.create_pit", "opensearchpy.OpenSearch.delete", "opensearchpy.OpenSearch.delete_all_pits", "opensearchpy.OpenSearch.delete_by_query", "opensearchpy.OpenSearch.delete_by_query_rethrottle", "opensearchpy.OpenSearch.delete_pit", "opensearchpy.OpenSearch.delete_script", "opensearchpy.OpenSearch.exists", "opensearchpy.OpenSearch.exists_source", "opensearchpy.OpenSearch.explain", "opensearchpy.OpenSearch.field_caps", "opensearchpy.OpenSearch.get", "opensearchpy.OpenSearch.get_all_pits", "opensearchpy.OpenSearch.get_script", "opensearchpy.OpenSearch.get_script_context", "opensearchpy.OpenSearch.get_script_languages", "opensearchpy.OpenSearch.get_source", "opensearchpy.OpenSearch.index", "opensearchpy.OpenSearch.info", "opensearchpy.OpenSearch.mget", "opensearchpy.OpenSearch.msearch", "opensearchpy.OpenSearch.msearch_template", "opensearchpy.OpenSearch.mtermvectors", "opensearchpy.OpenSearch.ping", "opensearchpy.OpenSearch.put_script", "opensearchpy.OpenSearch.rank_eval", "opensearchpy.OpenSearch.reindex", "opensearchpy.OpenSearch.reindex_rethrottle", "opensearchpy.OpenSearch.render_search_template", "opensearchpy.OpenSearch.scripts_painless_execute", "opensearchpy.OpenSearch.scroll", "opensearchpy.OpenSearch.search", "opensearchpy.OpenSearch.search_shards", "opensearchpy.OpenSearch.search_template", "opensearchpy.OpenSearch.termvectors", "opensearchpy.OpenSearch.update", "opensearchpy.OpenSearch.update_by_query", "opensearchpy.OpenSearch.update_by_query_rethrottle"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "opensearchpy.AsyncOpenSearch", Requires: "opensearch-py", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"opensearchpy.OpenSearch.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "connections close", Alternatives: []Alternative{{Call: "opensearchpy.AsyncOpenSearch", Requires: "opensearch-py", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"opensearchpy.OpenSearch.cat"},
				row:   Symbol{Kind: "attribute", Returns: "opensearchpy.client.CatClient"},
			},
			{
				names: []string{"opensearchpy.client.CatClient.*"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "opensearchpy.AsyncOpenSearch", Requires: "opensearch-py", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"opensearchpy.OpenSearch.cluster"},
				row:   Symbol{Kind: "attribute", Returns: "opensearchpy.client.ClusterClient"},
			},
			{
				names: []string{"opensearchpy.client.ClusterClient.*"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "opensearchpy.AsyncOpenSearch", Requires: "opensearch-py", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"opensearchpy.OpenSearch.indices"},
				row:   Symbol{Kind: "attribute", Returns: "opensearchpy.client.IndicesClient"},
			},
			{
				names: []string{"opensearchpy.client.IndicesClient.*"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "opensearchpy.AsyncOpenSearch", Requires: "opensearch-py", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"opensearchpy.OpenSearch.ingest"},
				row:   Symbol{Kind: "attribute", Returns: "opensearchpy.client.IngestClient"},
			},
			{
				names: []string{"opensearchpy.client.IngestClient.*"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "opensearchpy.AsyncOpenSearch", Requires: "opensearch-py", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"opensearchpy.OpenSearch.nodes"},
				row:   Symbol{Kind: "attribute", Returns: "opensearchpy.client.NodesClient"},
			},
			{
				names: []string{"opensearchpy.client.NodesClient.*"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "opensearchpy.AsyncOpenSearch", Requires: "opensearch-py", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"opensearchpy.OpenSearch.snapshot"},
				row:   Symbol{Kind: "attribute", Returns: "opensearchpy.client.SnapshotClient"},
			},
			{
				names: []string{"opensearchpy.client.SnapshotClient.*"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "opensearchpy.AsyncOpenSearch", Requires: "opensearch-py", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"opensearchpy.OpenSearch.tasks"},
				row:   Symbol{Kind: "attribute", Returns: "opensearchpy.client.TasksClient"},
			},
			{
				names: []string{"opensearchpy.client.TasksClient.*"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "opensearchpy.AsyncOpenSearch", Requires: "opensearch-py", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"opensearchpy.helpers.bulk", "opensearchpy.helpers.reindex"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the cluster answers", Alternatives: []Alternative{{Call: "opensearchpy.helpers.async_bulk", Requires: "opensearch-py", Framework: "asyncio"}}},
			},
			{
				names: []string{"opensearchpy.helpers.streaming_bulk", "opensearchpy.helpers.parallel_bulk", "opensearchpy.helpers.scan"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", Lazy: true, What: "the cluster answers", Alternatives: []Alternative{{Call: "opensearchpy.helpers.async_scan", Requires: "opensearch-py", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "opensearchpy.OpenSearch"},
			{Name: "opensearchpy.client.CatClient"},
			{Name: "opensearchpy.client.ClusterClient"},
			{Name: "opensearchpy.client.IndicesClient"},
			{Name: "opensearchpy.client.IngestClient"},
			{Name: "opensearchpy.client.NodesClient"},
			{Name: "opensearchpy.client.SnapshotClient"},
			{Name: "opensearchpy.client.TasksClient"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "oracledb", Distribution: "oracledb", Modules: []string{"oracledb", "cx_Oracle"}},
		groups: []group{
			{
				names: []string{"oracledb.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects to the database server", Returns: "oracledb.Connection", Alternatives: []Alternative{{Call: "oracledb.connect_async", Requires: "oracledb", Note: "the same library, awaited"}}},
			},
			{
				names: []string{"oracledb.Connection.cursor"},
				row:   Symbol{Kind: "function", Returns: "oracledb.Cursor"},
			},
			{
				names: []string{"oracledb.Connection.commit", "oracledb.Connection.rollback", "oracledb.Connection.begin", "oracledb.Connection.ping", "oracledb.Connection.changepassword", "oracledb.Connection.createlob", "oracledb.Connection.gettype", "oracledb.Connection.prepare", "oracledb.Connection.startup", "oracledb.Connection.shutdown", "oracledb.Connection.subscribe", "oracledb.Connection.tpc_begin", "oracledb.Connection.tpc_commit", "oracledb.Connection.tpc_end", "oracledb.Connection.tpc_prepare", "oracledb.Connection.tpc_rollback", "oracledb.Connection.tpc_recover", "oracledb.Connection.fetch_df_all", "oracledb.Connection.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database server answers", Alternatives: []Alternative{{Call: "oracledb.connect_async", Requires: "oracledb", Note: "the same library, awaited"}}},
			},
			{
				names: []string{"oracledb.Connection.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "a connection closes", Alternatives: []Alternative{{Call: "oracledb.connect_async", Requires: "oracledb", Note: "the same library, awaited"}}},
			},
			{
				names: []string{"oracledb.Cursor.execute", "oracledb.Cursor.executemany", "oracledb.Cursor.callfunc", "oracledb.Cursor.callproc", "oracledb.Cursor.parse", "oracledb.Cursor.scroll"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Alternatives: []Alternative{{Call: "oracledb.connect_async", Requires: "oracledb", Note: "the same library, awaited"}}},
			},
			{
				names: []string{"oracledb.Cursor.fetchone", "oracledb.Cursor.fetchmany", "oracledb.Cursor.fetchall", "oracledb.Cursor.__iter__", "oracledb.Cursor.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "rows arrive", Alternatives: []Alternative{{Call: "oracledb.connect_async", Requires: "oracledb", Note: "the same library, awaited"}}, Caveat: "A buffered cursor has them already after execute; a server-side one asks for them."},
			},
			{
				names: []string{"oracledb.create_pool"},
				row:   Symbol{Kind: "function", Returns: "oracledb.ConnectionPool"},
			},
			{
				names: []string{"oracledb.ConnectionPool.acquire"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a pooled connection becomes free", Returns: "oracledb.Connection", Alternatives: []Alternative{{Call: "oracledb.AsyncConnectionPool.acquire", Requires: "oracledb"}}},
			},
			{
				names: []string{"oracledb.ConnectionPool.close", "oracledb.ConnectionPool.drop", "oracledb.ConnectionPool.release", "oracledb.ConnectionPool.reconfigure"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "connections close"},
			},
		},
		types: []Type{
			{Name: "oracledb.Connection"},
			{Name: "oracledb.Cursor", Iter: "tuple"},
			{Name: "oracledb.ConnectionPool"},
		},
		aliases: [][2]string{
			{"cx_Oracle", "oracledb"},
			{"oracledb.connection.Connection", "oracledb.Connection"},
			{"oracledb.cursor.Cursor", "oracledb.Cursor"},
		},
	},
	{
		library: Library{Name: "os", Modules: []string{"os", "os.path", "posix", "nt", "posixpath", "ntpath", "genericpath", "fcntl"}},
		groups: []group{
			{
				names: []string{"os.system"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a shell command runs", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_shell", Framework: "asyncio"}, {Call: "anyio.run_process", Requires: "anyio", Framework: "anyio"}, {Call: "trio.run_process", Requires: "trio", Framework: "trio"}}},
			},
			{
				names: []string{"os.popen"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a shell command runs", Returns: "subprocess.PipeReader", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_shell", Framework: "asyncio"}, {Call: "anyio.run_process", Requires: "anyio", Framework: "anyio"}, {Call: "trio.run_process", Requires: "trio", Framework: "trio"}}},
			},
			{
				names: []string{"os.posix_spawn", "os.posix_spawnp", "os.fork", "os.forkpty", "os.startfile"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a process starts", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio"}}},
			},
			{
				names: []string{"os.execv", "os.execve", "os.execvp", "os.execvpe", "os.execl", "os.execle", "os.execlp", "os.execlpe"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "the program is replaced: nothing of the loop goes on", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio"}}},
			},
			{
				names: []string{"os.spawnl", "os.spawnle", "os.spawnlp", "os.spawnlpe", "os.spawnv", "os.spawnve", "os.spawnvp", "os.spawnvpe"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a process runs", Unless: []Condition{{Param: "mode", Value: "os.P_NOWAIT"}, {Param: "mode", Value: "os.P_NOWAITO"}, {Param: "mode", Value: "os.P_DETACH"}}, Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio"}}},
			},
			{
				names: []string{"os.wait"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a child process ends", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "then await proc.wait()"}}},
			},
			{
				names: []string{"os.waitpid", "os.wait4"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a child process ends", Unless: []Condition{{Position: 1, Value: "os.WNOHANG"}}, Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "then await proc.wait()"}}},
			},
			{
				names: []string{"os.wait3"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a child process ends", Unless: []Condition{{Value: "os.WNOHANG"}}, Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "then await proc.wait()"}}},
			},
			{
				names: []string{"os.waitid"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a child process changes state", Unless: []Condition{{Position: 2, Value: "os.WNOHANG"}}, Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "then await proc.wait()"}}},
			},
			{
				names: []string{"os.kill", "os.killpg"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "light", What: "the kernel delivers a signal"},
			},
			{
				names: []string{"os.fdopen"},
				row:   Symbol{Kind: "function", Returns: "io.TextIOWrapper", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "mode", Position: 1, Value: "mode:b"}, {Param: "mode", Position: 1, Value: "mode:+"}}, Returns: "io.BufferedRandom"}, {When: []Condition{{Param: "mode", Position: 1, Value: "mode:b"}, {Param: "mode", Position: 1, Value: "mode:wax"}}, Returns: "io.BufferedWriter"}, {When: []Condition{{Param: "mode", Position: 1, Value: "mode:b"}}, Returns: "io.BufferedReader"}}},
			},
			{
				names: []string{"os.open"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a local file", Alternatives: []Alternative{{Call: "anyio.open_file", Requires: "anyio"}}},
			},
			{
				names: []string{"os.read", "os.pread", "os.preadv", "os.readv"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads a local file or pipe", Alternatives: []Alternative{{Call: "loop.connect_read_pipe", Framework: "asyncio", Note: "for pipes"}}},
			},
			{
				names: []string{"os.write", "os.pwrite", "os.pwritev", "os.writev", "os.copy_file_range", "os.sendfile", "os.splice"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a local file or pipe", Alternatives: []Alternative{{Call: "loop.sendfile", Framework: "asyncio", Note: "from a file to a transport"}}},
			},
			{
				names: []string{"os.fsync", "os.fdatasync", "os.sync"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "the disk confirms what was written"},
			},
			{
				names: []string{"os.truncate", "os.ftruncate", "os.posix_fallocate", "os.lockf"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "changes a local file"},
			},
			{
				names: []string{"os.walk", "os.fwalk"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", Lazy: true, What: "walks a directory tree", Returns: "collections.abc.Iterator[tuple[str, list[str], list[str]]]", Alternatives: []Alternative{{Call: "anyio.Path.walk", Requires: "anyio"}}},
			},
			{
				names: []string{"os.scandir"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", Lazy: true, What: "lists a directory", Returns: "os.ScandirIterator", Alternatives: []Alternative{{Call: "aiofiles.os.scandir", Requires: "aiofiles"}, {Call: "anyio.Path.iterdir", Requires: "anyio"}}},
			},
			{
				names: []string{"os.listdir"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "lists a directory", Returns: "list[str]", Alternatives: []Alternative{{Call: "aiofiles.os.listdir", Requires: "aiofiles"}, {Call: "anyio.Path.iterdir", Requires: "anyio"}}},
			},
			{
				names: []string{"os.makedirs", "os.removedirs", "os.renames"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "changes several directories", Alternatives: []Alternative{{Call: "aiofiles.os.makedirs", Requires: "aiofiles"}, {Call: "anyio.Path.mkdir", Requires: "anyio"}}},
			},
			{
				names: []string{"os.mkdir", "os.rmdir", "os.mkfifo", "os.mknod", "os.symlink", "os.link"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "changes a directory", Alternatives: []Alternative{{Call: "aiofiles.os.mkdir", Requires: "aiofiles"}, {Call: "anyio.Path.mkdir", Requires: "anyio"}}},
			},
			{
				names: []string{"os.remove", "os.unlink"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "removes a file", Alternatives: []Alternative{{Call: "aiofiles.os.remove", Requires: "aiofiles"}, {Call: "anyio.Path.unlink", Requires: "anyio"}}},
			},
			{
				names: []string{"os.rename", "os.replace"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "moves a file", Alternatives: []Alternative{{Call: "aiofiles.os.replace", Requires: "aiofiles"}, {Call: "anyio.Path.replace", Requires: "anyio"}}},
			},
			{
				names: []string{"os.stat", "os.lstat", "os.fstat", "os.statvfs", "os.fstatvfs"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "asks the file system", Alternatives: []Alternative{{Call: "aiofiles.os.stat", Requires: "aiofiles"}, {Call: "anyio.Path.stat", Requires: "anyio"}}},
			},
			{
				names: []string{"os.access", "os.readlink", "os.getxattr", "os.listxattr", "os.pathconf", "os.fpathconf"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "asks the file system", Alternatives: []Alternative{{Call: "aiofiles.os.access", Requires: "aiofiles"}}},
			},
			{
				names: []string{"os.chmod", "os.fchmod", "os.lchmod", "os.chown", "os.fchown", "os.lchown", "os.chflags", "os.utime", "os.setxattr", "os.removexattr", "os.chroot"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "changes a file's metadata"},
			},
			{
				names: []string{"os.getcwd", "os.getcwdb", "os.chdir", "os.fchdir"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "asks for or changes the working directory"},
			},
			{
				names: []string{"os.getlogin", "os.getpriority", "os.initgroups", "os.getgrouplist"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "asks the user database"},
			},
			{
				names: []string{"os.ScandirIterator.__next__", "os.ScandirIterator.close"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"os.DirEntry.name", "os.DirEntry.path"},
				row:   Symbol{Kind: "attribute", Returns: "str"},
			},
			{
				names: []string{"os.DirEntry.stat", "os.DirEntry.is_dir", "os.DirEntry.is_file", "os.DirEntry.is_symlink", "os.DirEntry.inode"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "asks the file system, where the listing did not tell"},
			},
			{
				names: []string{"os.DirEntry.is_junction"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "asks the file system, where the listing did not tell", Since: "3.12"},
			},
			{
				names: []string{"os.path.exists", "os.path.lexists", "os.path.isfile", "os.path.isdir", "os.path.islink", "os.path.ismount"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", What: "asks the file system", Returns: "bool", Alternatives: []Alternative{{Call: "aiofiles.os.path.exists", Requires: "aiofiles"}, {Call: "anyio.Path.exists", Requires: "anyio"}}},
			},
			{
				names: []string{"os.path.isdevdrive", "os.path.isjunction"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", What: "asks the file system", Returns: "bool", Alternatives: []Alternative{{Call: "aiofiles.os.path.exists", Requires: "aiofiles"}, {Call: "anyio.Path.exists", Requires: "anyio"}}, Since: "3.12"},
			},
			{
				names: []string{"os.path.getsize", "os.path.getmtime", "os.path.getatime", "os.path.getctime", "os.path.samefile", "os.path.sameopenfile"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", What: "asks the file system", Alternatives: []Alternative{{Call: "aiofiles.os.path.getsize", Requires: "aiofiles"}, {Call: "anyio.Path.stat", Requires: "anyio"}}},
			},
			{
				names: []string{"os.path.realpath"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", What: "resolves each symbolic link of a path", Returns: "str", Alternatives: []Alternative{{Call: "anyio.Path.resolve", Requires: "anyio"}}},
			},
			{
				names: []string{"os.path.abspath", "os.path.relpath"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", What: "asks for the working directory", Returns: "str", Alternatives: []Alternative{{Call: "aiofiles.os.path.abspath", Requires: "aiofiles"}, {Call: "anyio.Path.absolute", Requires: "anyio"}}},
			},
			{
				names: []string{"os.path.expanduser"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", What: "asks the user database", Returns: "str", Alternatives: []Alternative{{Call: "anyio.Path.expanduser", Requires: "anyio"}}},
			},
			{
				names: []string{"fcntl.flock", "fcntl.lockf"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another process releases a file lock", Unless: []Condition{{Position: 1, Value: "fcntl.LOCK_NB"}, {Position: 1, Value: "fcntl.LOCK_UN"}}, Caveat: "LOCK_NB in the operation makes it fail instead of wait."},
			},
		},
		types: []Type{
			{Name: "os.ScandirIterator", Iter: "os.DirEntry"},
			{Name: "os.DirEntry"},
		},
		aliases: [][2]string{
			{"genericpath", "os.path"},
			{"nt", "os"},
			{"ntpath", "os.path"},
			{"posix", "os"},
			{"posixpath", "os.path"},
		},
	},
	{
		library: Library{Name: "paho-mqtt", Distribution: "paho-mqtt", Modules: []string{"paho", "paho.mqtt", "paho.mqtt.client", "paho.mqtt.publish", "paho.mqtt.subscribe"}},
		groups: []group{
			{
				names: []string{"paho.mqtt.client.Client.connect", "paho.mqtt.client.Client.connect_srv", "paho.mqtt.client.Client.reconnect"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "DNS look-up and TCP connect", Alternatives: []Alternative{{Call: "aiomqtt.Client", Requires: "aiomqtt", Framework: "asyncio"}}},
			},
			{
				names: []string{"paho.mqtt.client.Client.loop_forever"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "messages arrive, until it disconnects", Alternatives: []Alternative{{Call: "aiomqtt.Client", Requires: "aiomqtt", Framework: "asyncio"}}},
			},
			{
				names: []string{"paho.mqtt.client.Client.loop"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "messages arrive", Alternatives: []Alternative{{Call: "aiomqtt.Client", Requires: "aiomqtt", Framework: "asyncio"}}},
			},
			{
				names: []string{"paho.mqtt.client.Client.loop_stop"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "a thread ends", Alternatives: []Alternative{{Call: "aiomqtt.Client", Requires: "aiomqtt", Framework: "asyncio"}}},
			},
			{
				names: []string{"paho.mqtt.client.MQTTMessageInfo.wait_for_publish"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "the broker confirms", Alternatives: []Alternative{{Call: "aiomqtt.Client", Requires: "aiomqtt", Framework: "asyncio"}}},
			},
			{
				names: []string{"paho.mqtt.client.Client.publish"},
				row:   Symbol{Kind: "function", Returns: "paho.mqtt.client.MQTTMessageInfo"},
			},
			{
				names: []string{"paho.mqtt.publish.single", "paho.mqtt.publish.multiple", "paho.mqtt.subscribe.simple", "paho.mqtt.subscribe.callback"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the broker answers", Alternatives: []Alternative{{Call: "aiomqtt.Client", Requires: "aiomqtt", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "paho.mqtt.client.Client"},
			{Name: "paho.mqtt.client.MQTTMessageInfo"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "pandas", Distribution: "pandas", Modules: []string{"pandas", "pandas.io", "pandas.io.json"}},
		groups: []group{
			{
				names: []string{"pandas.read_csv", "pandas.read_excel", "pandas.read_feather", "pandas.read_fwf", "pandas.read_hdf", "pandas.read_html", "pandas.read_json", "pandas.read_orc", "pandas.read_parquet", "pandas.read_pickle", "pandas.read_sas", "pandas.read_spss", "pandas.read_stata", "pandas.read_table", "pandas.read_xml"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and parses a file or URL", Returns: "pandas.DataFrame", Caveat: "From memory it is CPU work, which a thread does not speed up but moves off the loop."},
			},
			{
				names: []string{"pandas.read_sql", "pandas.read_sql_query", "pandas.read_sql_table"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Returns: "pandas.DataFrame"},
			},
			{
				names: []string{"pandas.to_pickle", "pandas.ExcelFile", "pandas.ExcelFile.parse", "pandas.ExcelWriter.close"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads or writes a file"},
			},
			{
				names: []string{"pandas.DataFrame.to_csv", "pandas.DataFrame.to_json", "pandas.Series.to_csv", "pandas.Series.to_json"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a file", Unless: []Condition{{Param: "path_or_buf", Value: "absent"}, {Param: "path_or_buf", Value: "None"}, {Param: "path_or_buf", Value: "type:io.StringIO"}}},
			},
			{
				names: []string{"pandas.DataFrame.to_feather", "pandas.DataFrame.to_orc", "pandas.DataFrame.to_stata", "pandas.DataFrame.to_xml", "pandas.DataFrame.to_excel", "pandas.DataFrame.to_hdf", "pandas.Series.to_excel", "pandas.Series.to_hdf", "pandas.Series.to_pickle", "pandas.DataFrame.to_pickle"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a file"},
			},
			{
				names: []string{"pandas.DataFrame.to_parquet"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a file", Unless: []Condition{{Param: "path", Value: "absent"}, {Param: "path", Value: "None"}, {Param: "path", Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"pandas.DataFrame.to_sql", "pandas.Series.to_sql"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "rows are inserted"},
			},
			{
				names: []string{"pandas.DataFrame.head", "pandas.DataFrame.tail", "pandas.DataFrame.copy", "pandas.DataFrame.dropna", "pandas.DataFrame.fillna", "pandas.DataFrame.drop", "pandas.DataFrame.rename", "pandas.DataFrame.reset_index", "pandas.DataFrame.set_index", "pandas.DataFrame.sort_values", "pandas.DataFrame.sort_index", "pandas.DataFrame.query", "pandas.DataFrame.filter", "pandas.DataFrame.assign", "pandas.DataFrame.merge", "pandas.DataFrame.join", "pandas.DataFrame.astype", "pandas.DataFrame.transpose", "pandas.DataFrame.melt", "pandas.DataFrame.pivot", "pandas.DataFrame.pivot_table", "pandas.DataFrame.drop_duplicates", "pandas.DataFrame.replace", "pandas.DataFrame.sample", "pandas.DataFrame.explode", "pandas.DataFrame.round", "pandas.DataFrame.describe", "pandas.DataFrame.reindex", "pandas.DataFrame.where", "pandas.DataFrame.mask", "pandas.DataFrame.clip", "pandas.DataFrame.diff", "pandas.DataFrame.shift", "pandas.DataFrame.apply", "pandas.DataFrame.map"},
				row:   Symbol{Kind: "function", Returns: "pandas.DataFrame"},
			},
			{
				names: []string{"pandas.DataFrame.groupby"},
				row:   Symbol{Kind: "function", Returns: "pandas.core.groupby.generic.DataFrameGroupBy"},
			},
			{
				names: []string{"pandas.core.groupby.generic.DataFrameGroupBy.sum", "pandas.core.groupby.generic.DataFrameGroupBy.mean", "pandas.core.groupby.generic.DataFrameGroupBy.median", "pandas.core.groupby.generic.DataFrameGroupBy.count", "pandas.core.groupby.generic.DataFrameGroupBy.max", "pandas.core.groupby.generic.DataFrameGroupBy.min", "pandas.core.groupby.generic.DataFrameGroupBy.agg", "pandas.core.groupby.generic.DataFrameGroupBy.aggregate", "pandas.core.groupby.generic.DataFrameGroupBy.apply", "pandas.core.groupby.generic.DataFrameGroupBy.first", "pandas.core.groupby.generic.DataFrameGroupBy.last", "pandas.core.groupby.generic.DataFrameGroupBy.nunique", "pandas.core.groupby.generic.DataFrameGroupBy.std", "pandas.core.groupby.generic.DataFrameGroupBy.var", "pandas.concat", "pandas.merge", "pandas.pivot_table", "pandas.melt", "pandas.crosstab", "pandas.get_dummies", "pandas.json_normalize"},
				row:   Symbol{Kind: "function", Returns: "pandas.DataFrame"},
			},
		},
		types: []Type{
			{Name: "pandas.DataFrame"},
			{Name: "pandas.Series"},
			{Name: "pandas.ExcelFile"},
			{Name: "pandas.ExcelWriter"},
			{Name: "pandas.HDFStore"},
			{Name: "pandas.core.groupby.generic.DataFrameGroupBy"},
		},
		aliases: [][2]string{
			{"pandas.core.frame.DataFrame", "pandas.DataFrame"},
			{"pandas.core.series.Series", "pandas.Series"},
		},
	},
	{
		library: Library{Name: "paramiko", Distribution: "paramiko", Modules: []string{"paramiko"}},
		groups: []group{
			{
				names: []string{"paramiko.SSHClient.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "TCP connect and SSH handshake", Alternatives: []Alternative{{Call: "asyncssh.connect", Requires: "asyncssh", Framework: "asyncio"}}},
			},
			{
				names: []string{"paramiko.SSHClient.exec_command"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the SSH server opens a channel", Returns: "tuple[paramiko.ChannelFile, paramiko.ChannelFile, paramiko.ChannelFile]", Alternatives: []Alternative{{Call: "asyncssh.connect", Requires: "asyncssh", Framework: "asyncio"}}},
			},
			{
				names: []string{"paramiko.SSHClient.invoke_shell"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the SSH server opens a channel", Returns: "paramiko.Channel", Alternatives: []Alternative{{Call: "asyncssh.connect", Requires: "asyncssh", Framework: "asyncio"}}},
			},
			{
				names: []string{"paramiko.SSHClient.open_sftp"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the SSH server opens a channel", Returns: "paramiko.SFTPClient", Alternatives: []Alternative{{Call: "asyncssh.connect", Requires: "asyncssh", Framework: "asyncio"}}},
			},
			{
				names: []string{"paramiko.SSHClient.load_host_keys", "paramiko.SSHClient.load_system_host_keys", "paramiko.SSHClient.save_host_keys"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "reads or writes a small file"},
			},
			{
				names: []string{"paramiko.SSHClient.get_transport"},
				row:   Symbol{Kind: "function", Returns: "paramiko.Transport"},
			},
			{
				names: []string{"paramiko.SFTPClient.chdir", "paramiko.SFTPClient.chmod", "paramiko.SFTPClient.chown", "paramiko.SFTPClient.get", "paramiko.SFTPClient.getfo", "paramiko.SFTPClient.listdir", "paramiko.SFTPClient.listdir_attr", "paramiko.SFTPClient.lstat", "paramiko.SFTPClient.mkdir", "paramiko.SFTPClient.normalize", "paramiko.SFTPClient.posix_rename", "paramiko.SFTPClient.put", "paramiko.SFTPClient.putfo", "paramiko.SFTPClient.readlink", "paramiko.SFTPClient.remove", "paramiko.SFTPClient.rename", "paramiko.SFTPClient.rmdir", "paramiko.SFTPClient.stat", "paramiko.SFTPClient.symlink", "paramiko.SFTPClient.truncate", "paramiko.SFTPClient.unlink", "paramiko.SFTPClient.utime"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the SFTP server answers", Alternatives: []Alternative{{Call: "asyncssh.connect", Requires: "asyncssh", Framework: "asyncio"}}},
			},
			{
				names: []string{"paramiko.SFTPClient.open", "paramiko.SFTPClient.file"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the SFTP server answers", Returns: "paramiko.SFTPFile", Alternatives: []Alternative{{Call: "asyncssh.connect", Requires: "asyncssh", Framework: "asyncio"}}},
			},
			{
				names: []string{"paramiko.SFTPClient.from_transport"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the SSH server opens a channel", Returns: "paramiko.SFTPClient", Alternatives: []Alternative{{Call: "asyncssh.connect", Requires: "asyncssh", Framework: "asyncio"}}},
			},
			{
				names: []string{"paramiko.SFTPClient.listdir_iter"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", Lazy: true, What: "the SFTP server answers", Alternatives: []Alternative{{Call: "asyncssh.connect", Requires: "asyncssh", Framework: "asyncio"}}},
			},
			{
				names: []string{"paramiko.SFTPFile.read", "paramiko.SFTPFile.readline", "paramiko.SFTPFile.readlines", "paramiko.SFTPFile.write", "paramiko.SFTPFile.writelines", "paramiko.SFTPFile.flush", "paramiko.SFTPFile.seek", "paramiko.SFTPFile.stat", "paramiko.SFTPFile.truncate", "paramiko.SFTPFile.close", "paramiko.SFTPFile.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the SFTP server answers", Alternatives: []Alternative{{Call: "asyncssh.connect", Requires: "asyncssh", Framework: "asyncio"}}},
			},
			{
				names: []string{"paramiko.Transport.connect", "paramiko.Transport.auth_password", "paramiko.Transport.auth_publickey", "paramiko.Transport.auth_interactive", "paramiko.Transport.auth_none", "paramiko.Transport.open_channel", "paramiko.Transport.open_sftp_client", "paramiko.Transport.renegotiate_keys", "paramiko.Transport.request_port_forward", "paramiko.Transport.start_client", "paramiko.Transport.accept", "paramiko.Transport.global_request"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the SSH server answers", Alternatives: []Alternative{{Call: "asyncssh.connect", Requires: "asyncssh", Framework: "asyncio"}}},
			},
			{
				names: []string{"paramiko.Transport.open_session"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the SSH server answers", Returns: "paramiko.Channel", Alternatives: []Alternative{{Call: "asyncssh.connect", Requires: "asyncssh", Framework: "asyncio"}}},
			},
			{
				names: []string{"paramiko.Channel.exec_command", "paramiko.Channel.invoke_shell", "paramiko.Channel.invoke_subsystem", "paramiko.Channel.recv", "paramiko.Channel.recv_stderr", "paramiko.Channel.recv_exit_status", "paramiko.Channel.send", "paramiko.Channel.sendall", "paramiko.Channel.send_stderr", "paramiko.Channel.get_pty"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the SSH server answers", Alternatives: []Alternative{{Call: "asyncssh.connect", Requires: "asyncssh", Framework: "asyncio"}}},
			},
			{
				names: []string{"paramiko.ChannelFile.read", "paramiko.ChannelFile.readline", "paramiko.ChannelFile.readlines", "paramiko.ChannelFile.write", "paramiko.ChannelFile.writelines", "paramiko.ChannelFile.flush", "paramiko.ChannelFile.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the command writes or reads", Alternatives: []Alternative{{Call: "asyncssh.connect", Requires: "asyncssh", Framework: "asyncio"}}},
			},
			{
				names: []string{"paramiko.ChannelFile.channel"},
				row:   Symbol{Kind: "attribute", Returns: "paramiko.Channel"},
			},
			{
				names: []string{"paramiko.RSAKey.from_private_key_file", "paramiko.RSAKey.generate"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "reads or makes a key"},
			},
			{
				names: []string{"paramiko.Transport"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "TCP connect", Unless: []Condition{{Param: "sock", Value: "type:socket.socket"}}, Alternatives: []Alternative{{Call: "asyncssh.connect", Requires: "asyncssh"}}},
			},
		},
		types: []Type{
			{Name: "paramiko.SSHClient"},
			{Name: "paramiko.SFTPClient"},
			{Name: "paramiko.Transport"},
			{Name: "paramiko.RSAKey"},
			{Name: "paramiko.Channel", Disarm: []Disarm{{Method: "setblocking", When: Condition{Value: "False"}}, {Method: "settimeout", When: Condition{Value: "0"}}}},
			{Name: "paramiko.SFTPFile", Iter: "str"},
			{Name: "paramiko.ChannelFile", Iter: "str"},
		},
		aliases: [][2]string{
			{"paramiko.SFTP", "paramiko.SFTPClient"},
			{"paramiko.channel.Channel", "paramiko.Channel"},
			{"paramiko.client.SSHClient", "paramiko.SSHClient"},
			{"paramiko.sftp_client.SFTPClient", "paramiko.SFTPClient"},
			{"paramiko.transport.Transport", "paramiko.Transport"},
		},
	},
	{
		library: Library{Name: "passlib", Distribution: "passlib", Modules: []string{"passlib", "passlib.hash", "passlib.context"}},
		groups: []group{
			{
				names: []string{"passlib.hash.argon2.hash", "passlib.hash.argon2.verify", "passlib.hash.bcrypt.hash", "passlib.hash.bcrypt.verify", "passlib.hash.bcrypt_sha256.hash", "passlib.hash.bcrypt_sha256.verify", "passlib.hash.pbkdf2_sha256.hash", "passlib.hash.pbkdf2_sha256.verify", "passlib.hash.pbkdf2_sha512.hash", "passlib.hash.pbkdf2_sha512.verify", "passlib.hash.scrypt.hash", "passlib.hash.scrypt.verify", "passlib.hash.sha256_crypt.hash", "passlib.hash.sha256_crypt.verify", "passlib.hash.sha512_crypt.hash", "passlib.hash.sha512_crypt.verify", "passlib.context.CryptContext.hash", "passlib.context.CryptContext.verify", "passlib.context.CryptContext.verify_and_update"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "hashes a password, slow by design"},
			},
			{
				names: []string{"passlib.hash.argon2.using", "passlib.hash.bcrypt.using", "passlib.hash.bcrypt_sha256.using", "passlib.hash.pbkdf2_sha256.using", "passlib.hash.pbkdf2_sha512.using", "passlib.hash.scrypt.using", "passlib.hash.sha256_crypt.using", "passlib.hash.sha512_crypt.using"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
		},
		types: []Type{
			{Name: "passlib.context.CryptContext"},
			{Name: "passlib.hash.argon2"},
			{Name: "passlib.hash.bcrypt"},
			{Name: "passlib.hash.bcrypt_sha256"},
			{Name: "passlib.hash.pbkdf2_sha256"},
			{Name: "passlib.hash.pbkdf2_sha512"},
			{Name: "passlib.hash.scrypt"},
			{Name: "passlib.hash.sha256_crypt"},
			{Name: "passlib.hash.sha512_crypt"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "pathlib", Modules: []string{"pathlib"}},
		groups: []group{
			{
				names: []string{"pathlib.PurePath.__truediv__", "pathlib.PurePath.__rtruediv__", "pathlib.PurePath.joinpath", "pathlib.PurePath.with_name", "pathlib.PurePath.with_stem", "pathlib.PurePath.with_suffix", "pathlib.PurePath.relative_to"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"pathlib.PurePath.with_segments"},
				row:   Symbol{Kind: "function", Returns: "Self", Since: "3.12"},
			},
			{
				names: []string{"pathlib.PurePath.is_absolute", "pathlib.PurePath.is_relative_to", "pathlib.PurePath.is_reserved", "pathlib.PurePath.match"},
				row:   Symbol{Kind: "function", Returns: "bool"},
			},
			{
				names: []string{"pathlib.PurePath.full_match"},
				row:   Symbol{Kind: "function", Returns: "bool", Since: "3.13"},
			},
			{
				names: []string{"pathlib.PurePath.as_posix", "pathlib.PurePath.as_uri", "pathlib.PurePath.__fspath__", "pathlib.PurePath.__str__"},
				row:   Symbol{Kind: "function", Returns: "str"},
			},
			{
				names: []string{"pathlib.PurePath.parent"},
				row:   Symbol{Kind: "attribute", Returns: "Self"},
			},
			{
				names: []string{"pathlib.PurePath.parents"},
				row:   Symbol{Kind: "attribute", Returns: "collections.abc.Sequence[Self]"},
			},
			{
				names: []string{"pathlib.PurePath.parts"},
				row:   Symbol{Kind: "attribute", Returns: "tuple[str, ...]"},
			},
			{
				names: []string{"pathlib.PurePath.suffixes"},
				row:   Symbol{Kind: "attribute", Returns: "list[str]"},
			},
			{
				names: []string{"pathlib.PurePath.name", "pathlib.PurePath.stem", "pathlib.PurePath.suffix", "pathlib.PurePath.anchor", "pathlib.PurePath.drive", "pathlib.PurePath.root"},
				row:   Symbol{Kind: "attribute", Returns: "str"},
			},
			{
				names: []string{"pathlib.Path.open"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "moderate", What: "opens a local file", Returns: "io.TextIOWrapper", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "mode", Value: "mode:b"}, {Param: "mode", Value: "mode:+"}}, Returns: "io.BufferedRandom"}, {When: []Condition{{Param: "mode", Value: "mode:b"}, {Param: "mode", Value: "mode:wax"}}, Returns: "io.BufferedWriter"}, {When: []Condition{{Param: "mode", Value: "mode:b"}}, Returns: "io.BufferedReader"}}, Alternatives: []Alternative{{Call: "anyio.Path.open", Requires: "anyio"}, {Call: "aiofiles.open", Requires: "aiofiles"}, {Call: "trio.Path.open", Requires: "trio", Framework: "trio"}}},
			},
			{
				names: []string{"pathlib.Path.read_text"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "moderate", What: "reads a local file", Returns: "str", Alternatives: []Alternative{{Call: "anyio.Path.read_text", Requires: "anyio"}, {Call: "aiofiles.open", Requires: "aiofiles"}, {Call: "trio.Path.read_text", Requires: "trio", Framework: "trio"}}},
			},
			{
				names: []string{"pathlib.Path.read_bytes"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "moderate", What: "reads a local file", Returns: "bytes", Alternatives: []Alternative{{Call: "anyio.Path.read_bytes", Requires: "anyio"}, {Call: "aiofiles.open", Requires: "aiofiles"}, {Call: "trio.Path.read_bytes", Requires: "trio", Framework: "trio"}}},
			},
			{
				names: []string{"pathlib.Path.write_text", "pathlib.Path.write_bytes"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "moderate", What: "writes a local file", Returns: "int", Alternatives: []Alternative{{Call: "anyio.Path.write_text", Requires: "anyio"}, {Call: "aiofiles.open", Requires: "aiofiles"}, {Call: "trio.Path.write_text", Requires: "trio", Framework: "trio"}}},
			},
			{
				names: []string{"pathlib.Path.mkdir", "pathlib.Path.rmdir", "pathlib.Path.unlink", "pathlib.Path.touch", "pathlib.Path.symlink_to", "pathlib.Path.hardlink_to"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "moderate", What: "changes a directory", Alternatives: []Alternative{{Call: "anyio.Path.mkdir", Requires: "anyio", Note: "anyio.Path has each of Path's methods, awaitable"}, {Call: "aiofiles.os.mkdir", Requires: "aiofiles"}}},
			},
			{
				names: []string{"pathlib.Path.link_to"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "moderate", What: "changes a directory", Alternatives: []Alternative{{Call: "anyio.Path.hardlink_to", Requires: "anyio"}}, Until: "3.12"},
			},
			{
				names: []string{"pathlib.Path.rename", "pathlib.Path.replace"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "moderate", What: "moves a file", Returns: "Self", Alternatives: []Alternative{{Call: "anyio.Path.rename", Requires: "anyio"}, {Call: "aiofiles.os.rename", Requires: "aiofiles"}}},
			},
			{
				names: []string{"pathlib.Path.copy", "pathlib.Path.copy_into", "pathlib.Path.move", "pathlib.Path.move_into"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "heavy", What: "copies a file, or a directory with all below it", Returns: "Self", Alternatives: []Alternative{{Call: "anyio.Path.copy", Requires: "anyio"}}, Since: "3.14"},
			},
			{
				names: []string{"pathlib.Path.exists", "pathlib.Path.is_dir", "pathlib.Path.is_file", "pathlib.Path.is_symlink", "pathlib.Path.is_mount", "pathlib.Path.is_socket", "pathlib.Path.is_fifo", "pathlib.Path.is_block_device", "pathlib.Path.is_char_device", "pathlib.Path.samefile"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", What: "asks the file system", Returns: "bool", Alternatives: []Alternative{{Call: "anyio.Path.exists", Requires: "anyio", Note: "anyio.Path has each of Path's methods, awaitable"}, {Call: "aiofiles.os.path.exists", Requires: "aiofiles"}}},
			},
			{
				names: []string{"pathlib.Path.is_junction"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", What: "asks the file system", Returns: "bool", Alternatives: []Alternative{{Call: "anyio.Path.exists", Requires: "anyio", Note: "anyio.Path has each of Path's methods, awaitable"}, {Call: "aiofiles.os.path.exists", Requires: "aiofiles"}}, Since: "3.12"},
			},
			{
				names: []string{"pathlib.Path.stat", "pathlib.Path.lstat"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", What: "asks the file system", Alternatives: []Alternative{{Call: "anyio.Path.stat", Requires: "anyio"}, {Call: "aiofiles.os.stat", Requires: "aiofiles"}}},
			},
			{
				names: []string{"pathlib.Path.owner", "pathlib.Path.group"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", What: "asks the file system and the user database", Returns: "str", Alternatives: []Alternative{{Call: "anyio.Path.owner", Requires: "anyio"}}},
			},
			{
				names: []string{"pathlib.Path.chmod", "pathlib.Path.lchmod"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", What: "changes a file's metadata", Alternatives: []Alternative{{Call: "anyio.Path.chmod", Requires: "anyio"}}},
			},
			{
				names: []string{"pathlib.Path.resolve", "pathlib.Path.readlink"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", What: "follows symbolic links", Returns: "Self", Alternatives: []Alternative{{Call: "anyio.Path.resolve", Requires: "anyio"}}},
			},
			{
				names: []string{"pathlib.Path.absolute"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", What: "asks for the working directory", Returns: "Self", Alternatives: []Alternative{{Call: "anyio.Path.absolute", Requires: "anyio"}}},
			},
			{
				names: []string{"pathlib.Path.home"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"pathlib.Path.expanduser"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", What: "asks the user database", Returns: "Self", Alternatives: []Alternative{{Call: "anyio.Path.expanduser", Requires: "anyio"}}},
			},
			{
				names: []string{"pathlib.Path.iterdir"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", Lazy: true, What: "lists a directory", Returns: "collections.abc.Iterator[Self]", Alternatives: []Alternative{{Call: "anyio.Path.iterdir", Requires: "anyio", Note: "with async for"}}},
			},
			{
				names: []string{"pathlib.Path.glob"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "moderate", Lazy: true, What: "searches directories", Returns: "collections.abc.Iterator[Self]", Alternatives: []Alternative{{Call: "anyio.Path.glob", Requires: "anyio", Note: "with async for"}}},
			},
			{
				names: []string{"pathlib.Path.rglob"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "heavy", Lazy: true, What: "searches a directory tree", Returns: "collections.abc.Iterator[Self]", Alternatives: []Alternative{{Call: "anyio.Path.rglob", Requires: "anyio", Note: "with async for"}}},
			},
			{
				names: []string{"pathlib.Path.walk"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "heavy", Lazy: true, What: "walks a directory tree", Returns: "collections.abc.Iterator[tuple[Self, list[str], list[str]]]", Alternatives: []Alternative{{Call: "anyio.Path.walk", Requires: "anyio", Note: "with async for"}}, Since: "3.12"},
			},
			{
				names: []string{"pathlib.Path.cwd"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", What: "asks for the working directory", Returns: "Self"},
			},
		},
		types: []Type{
			{Name: "pathlib.PurePath"},
			{Name: "pathlib.PurePosixPath", Bases: []string{"pathlib.PurePath"}},
			{Name: "pathlib.PureWindowsPath", Bases: []string{"pathlib.PurePath"}},
			{Name: "pathlib.Path", Bases: []string{"pathlib.PurePath"}},
			{Name: "pathlib.PosixPath", Bases: []string{"pathlib.Path", "pathlib.PurePosixPath"}},
			{Name: "pathlib.WindowsPath", Bases: []string{"pathlib.Path", "pathlib.PureWindowsPath"}},
		},
		aliases: [][2]string{
			{"pathlib._local", "pathlib"},
		},
	},
	{
		library: Library{Name: "pdf2image", Distribution: "pdf2image", Modules: []string{"pdf2image"}},
		groups: []group{
			{
				names: []string{"pdf2image.convert_from_path", "pdf2image.convert_from_bytes"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "poppler renders the pages"},
			},
		},
		types: []Type{},
		aliases: [][2]string{
			{"pdf2image.pdf2image.convert_from_bytes", "pdf2image.convert_from_bytes"},
			{"pdf2image.pdf2image.convert_from_path", "pdf2image.convert_from_path"},
		},
	},
	{
		library: Library{Name: "pdfkit", Distribution: "pdfkit", Modules: []string{"pdfkit"}},
		groups: []group{
			{
				names: []string{"pdfkit.from_string", "pdfkit.from_url", "pdfkit.from_file"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "wkhtmltopdf runs"},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "pdfplumber", Distribution: "pdfplumber", Modules: []string{"pdfplumber"}},
		groups: []group{
			{
				names: []string{"pdfplumber.open"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads a document", Returns: "pdfplumber.pdf.PDF", Unless: []Condition{{Param: "path_or_fp", Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"pdfplumber.page.Page.extract_text", "pdfplumber.page.Page.extract_table", "pdfplumber.page.Page.extract_tables", "pdfplumber.page.Page.extract_words"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "takes a page apart"},
			},
			{
				names: []string{"pdfplumber.pdf.PDF.pages"},
				row:   Symbol{Kind: "attribute", Returns: "list[pdfplumber.page.Page]"},
			},
		},
		types: []Type{
			{Name: "pdfplumber.pdf.PDF"},
			{Name: "pdfplumber.page.Page"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "peewee", Distribution: "peewee", Modules: []string{"peewee", "playhouse", "playhouse.pool", "playhouse.postgres_ext", "playhouse.sqlite_ext"}},
		groups: []group{
			{
				names: []string{"peewee.Database.connect", "peewee.Database.connection", "peewee.Database.execute", "peewee.Database.execute_sql", "peewee.Database.begin", "peewee.Database.commit", "peewee.Database.rollback", "peewee.Database.create_tables", "peewee.Database.drop_tables", "peewee.Database.get_columns", "peewee.Database.get_foreign_keys", "peewee.Database.get_indexes", "peewee.Database.get_primary_keys", "peewee.Database.get_tables", "peewee.Database.get_views", "peewee.Database.table_exists", "peewee.Database.close", "peewee.Model.create", "peewee.Model.get", "peewee.Model.get_by_id", "peewee.Model.get_or_create", "peewee.Model.get_or_none", "peewee.Model.set_by_id", "peewee.Model.delete_by_id", "peewee.Model.save", "peewee.Model.delete_instance", "peewee.Model.bulk_create", "peewee.Model.bulk_update", "peewee.Model.create_table", "peewee.Model.drop_table", "peewee.Model.table_exists", "peewee.Model.truncate_table"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "peewee_async.Manager", Requires: "peewee-async", Framework: "asyncio"}}},
			},
			{
				names: []string{"peewee.Model.select", "peewee.Model.filter"},
				row:   Symbol{Kind: "function", Returns: "peewee.ModelSelect"},
			},
			{
				names: []string{"peewee.Model.raw"},
				row:   Symbol{Kind: "function", Returns: "peewee.BaseQuery"},
			},
			{
				names: []string{"peewee.Model.update", "peewee.Model.insert", "peewee.Model.insert_many", "peewee.Model.insert_from", "peewee.Model.replace", "peewee.Model.replace_many", "peewee.ModelUpdate.where", "peewee.ModelUpdate.orwhere", "peewee.ModelUpdate.order_by", "peewee.ModelUpdate.limit", "peewee.ModelDelete.where", "peewee.ModelDelete.orwhere", "peewee.ModelDelete.order_by", "peewee.ModelDelete.limit", "peewee.ModelInsert.where", "peewee.ModelInsert.on_conflict", "peewee.ModelInsert.on_conflict_ignore", "peewee.ModelInsert.on_conflict_replace", "peewee.WriteQuery.where", "peewee.WriteQuery.returning", "peewee.Model.delete"},
				row:   Symbol{Kind: "function", Returns: "peewee.WriteQuery"},
			},
			{
				names: []string{"peewee.BaseQuery.execute", "peewee.BaseQuery.__iter__", "peewee.BaseQuery.__len__", "peewee.ModelSelect.count", "peewee.ModelSelect.exists", "peewee.ModelSelect.first", "peewee.ModelSelect.get", "peewee.ModelSelect.peek", "peewee.ModelSelect.scalar", "peewee.ModelSelect.iterator", "peewee.ModelSelect.__getitem__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers", Alternatives: []Alternative{{Call: "peewee_async.Manager", Requires: "peewee-async", Framework: "asyncio"}}},
			},
			{
				names: []string{"peewee.ModelSelect.where", "peewee.ModelSelect.orwhere", "peewee.ModelSelect.join", "peewee.ModelSelect.join_from", "peewee.ModelSelect.order_by", "peewee.ModelSelect.group_by", "peewee.ModelSelect.having", "peewee.ModelSelect.limit", "peewee.ModelSelect.offset", "peewee.ModelSelect.paginate", "peewee.ModelSelect.distinct", "peewee.ModelSelect.dicts", "peewee.ModelSelect.tuples", "peewee.ModelSelect.namedtuples", "peewee.ModelSelect.objects", "peewee.ModelSelect.switch", "peewee.ModelSelect.columns", "peewee.ModelSelect.for_update", "peewee.ModelSelect.from_", "peewee.ModelSelect.alias", "peewee.ModelSelect.union", "peewee.ModelSelect.intersect", "peewee.ModelSelect.select_from", "peewee.ModelSelect.with_cte", "peewee.BaseQuery.dicts"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"peewee.Database.atomic"},
				row:   Symbol{Kind: "function", Returns: "peewee._atomic"},
			},
			{
				names: []string{"peewee._atomic.__enter__", "peewee._atomic.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a transaction begins or ends", Alternatives: []Alternative{{Call: "peewee_async.Manager", Requires: "peewee-async", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "peewee.Database"},
			{Name: "peewee.SqliteDatabase", Bases: []string{"peewee.Database"}},
			{Name: "peewee.PostgresqlDatabase", Bases: []string{"peewee.Database"}},
			{Name: "peewee.MySQLDatabase", Bases: []string{"peewee.Database"}},
			{Name: "playhouse.pool.PooledPostgresqlDatabase", Bases: []string{"peewee.Database"}},
			{Name: "playhouse.pool.PooledMySQLDatabase", Bases: []string{"peewee.Database"}},
			{Name: "playhouse.pool.PooledSqliteDatabase", Bases: []string{"peewee.Database"}},
			{Name: "peewee.Model"},
			{Name: "peewee.BaseQuery", Iter: "object"},
			{Name: "peewee.ModelSelect", Bases: []string{"peewee.BaseQuery"}, Iter: "object"},
			{Name: "peewee._atomic"},
			{Name: "peewee.WriteQuery", Bases: []string{"peewee.BaseQuery"}},
			{Name: "peewee.ModelUpdate", Bases: []string{"peewee.WriteQuery"}},
			{Name: "peewee.ModelDelete", Bases: []string{"peewee.WriteQuery"}},
			{Name: "peewee.ModelInsert", Bases: []string{"peewee.WriteQuery"}},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "pexpect", Distribution: "pexpect", Modules: []string{"pexpect"}},
		groups: []group{
			{
				names: []string{"pexpect.run"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a subprocess runs"},
			},
			{
				names: []string{"pexpect.spawn"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a process starts"},
			},
			{
				names: []string{"pexpect.spawn.expect", "pexpect.spawn.expect_exact", "pexpect.spawn.expect_list"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a subprocess answers", Unless: []Condition{{Param: "async_", Position: 3, Value: "True"}}, Alternatives: []Alternative{{Call: "pexpect.spawn.expect", Requires: "pexpect", Framework: "asyncio", Note: "with async_=True, awaited"}}},
			},
			{
				names: []string{"pexpect.spawn.read", "pexpect.spawn.readline", "pexpect.spawn.wait", "pexpect.spawn.interact", "pexpect.spawn.sendline", "pexpect.spawn.send", "pexpect.spawn.close", "pexpect.spawn.read_nonblocking"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a subprocess answers"},
			},
		},
		types: []Type{
			{Name: "pexpect.spawn"},
		},
		aliases: [][2]string{
			{"pexpect.pty_spawn.spawn", "pexpect.spawn"},
		},
	},
	{
		library: Library{Name: "pika", Distribution: "pika", Modules: []string{"pika", "pika.adapters", "pika.adapters.blocking_connection", "pika.exceptions"}},
		groups: []group{
			{
				names: []string{"pika.adapters.blocking_connection.BlockingConnection"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "connects to RabbitMQ", Alternatives: []Alternative{{Call: "aio_pika.connect_robust", Requires: "aio-pika", Framework: "asyncio"}}},
			},
			{
				names: []string{"pika.adapters.blocking_connection.BlockingConnection.channel"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "RabbitMQ answers", Returns: "pika.adapters.blocking_connection.BlockingChannel", Alternatives: []Alternative{{Call: "aio_pika.connect_robust", Requires: "aio-pika", Framework: "asyncio"}}},
			},
			{
				names: []string{"pika.adapters.blocking_connection.BlockingConnection.close", "pika.adapters.blocking_connection.BlockingConnection.process_data_events", "pika.adapters.blocking_connection.BlockingConnection.update_secret"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "RabbitMQ answers", Alternatives: []Alternative{{Call: "aio_pika.connect_robust", Requires: "aio-pika", Framework: "asyncio"}}},
			},
			{
				names: []string{"pika.adapters.blocking_connection.BlockingConnection.sleep"},
				row:   Symbol{Kind: "function", Code: "blocking-sleep", Latency: "heavy", What: "sleeps and handles events", Alternatives: []Alternative{{Call: "aio_pika.connect_robust", Requires: "aio-pika", Framework: "asyncio"}}},
			},
			{
				names: []string{"pika.adapters.blocking_connection.BlockingChannel.basic_ack", "pika.adapters.blocking_connection.BlockingChannel.basic_nack", "pika.adapters.blocking_connection.BlockingChannel.basic_reject", "pika.adapters.blocking_connection.BlockingChannel.basic_publish", "pika.adapters.blocking_connection.BlockingChannel.basic_get", "pika.adapters.blocking_connection.BlockingChannel.basic_consume", "pika.adapters.blocking_connection.BlockingChannel.basic_cancel", "pika.adapters.blocking_connection.BlockingChannel.basic_qos", "pika.adapters.blocking_connection.BlockingChannel.basic_recover", "pika.adapters.blocking_connection.BlockingChannel.cancel", "pika.adapters.blocking_connection.BlockingChannel.close", "pika.adapters.blocking_connection.BlockingChannel.confirm_delivery", "pika.adapters.blocking_connection.BlockingChannel.exchange_bind", "pika.adapters.blocking_connection.BlockingChannel.exchange_declare", "pika.adapters.blocking_connection.BlockingChannel.exchange_delete", "pika.adapters.blocking_connection.BlockingChannel.exchange_unbind", "pika.adapters.blocking_connection.BlockingChannel.flow", "pika.adapters.blocking_connection.BlockingChannel.queue_bind", "pika.adapters.blocking_connection.BlockingChannel.queue_declare", "pika.adapters.blocking_connection.BlockingChannel.queue_delete", "pika.adapters.blocking_connection.BlockingChannel.queue_purge", "pika.adapters.blocking_connection.BlockingChannel.queue_unbind", "pika.adapters.blocking_connection.BlockingChannel.tx_commit", "pika.adapters.blocking_connection.BlockingChannel.tx_rollback", "pika.adapters.blocking_connection.BlockingChannel.tx_select"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "RabbitMQ answers", Alternatives: []Alternative{{Call: "aio_pika.connect_robust", Requires: "aio-pika", Framework: "asyncio"}}},
			},
			{
				names: []string{"pika.adapters.blocking_connection.BlockingChannel.start_consuming"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "messages arrive, until it is stopped", Alternatives: []Alternative{{Call: "aio_pika.connect_robust", Requires: "aio-pika", Framework: "asyncio"}}},
			},
			{
				names: []string{"pika.adapters.blocking_connection.BlockingChannel.consume"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", Lazy: true, What: "messages arrive", Alternatives: []Alternative{{Call: "aio_pika.connect_robust", Requires: "aio-pika", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "pika.adapters.blocking_connection.BlockingConnection"},
			{Name: "pika.adapters.blocking_connection.BlockingChannel"},
		},
		aliases: [][2]string{
			{"pika.BlockingConnection", "pika.adapters.blocking_connection.BlockingConnection"},
		},
	},
	{
		library: Library{Name: "pillow", Distribution: "pillow", Modules: []string{"PIL", "PIL.Image", "PIL.ImageOps", "PIL.ImageFilter", "PIL.ImageDraw", "PIL.ImageFont"}},
		groups: []group{
			{
				names: []string{"PIL.Image.open"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens an image file", Returns: "PIL.Image.Image", Unless: []Condition{{Param: "fp", Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"PIL.Image.Image.save"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "encodes and writes an image"},
			},
			{
				names: []string{"PIL.Image.Image.load"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "decodes an image"},
			},
			{
				names: []string{"PIL.Image.Image.resize", "PIL.Image.Image.convert", "PIL.Image.Image.rotate", "PIL.Image.Image.transform", "PIL.Image.Image.filter", "PIL.Image.Image.quantize", "PIL.Image.Image.reduce"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "computes an image", Returns: "PIL.Image.Image"},
			},
			{
				names: []string{"PIL.Image.Image.thumbnail"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "computes an image"},
			},
			{
				names: []string{"PIL.Image.Image.crop", "PIL.Image.Image.copy"},
				row:   Symbol{Kind: "function", Returns: "PIL.Image.Image"},
			},
			{
				names: []string{"PIL.Image.Image.show"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a viewer starts"},
			},
			{
				names: []string{"PIL.ImageFont.truetype", "PIL.ImageFont.load", "PIL.ImageFont.load_path"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "reads a font file"},
			},
		},
		types: []Type{
			{Name: "PIL.Image.Image"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "pinecone", Distribution: "pinecone", Modules: []string{"pinecone"}},
		groups: []group{
			{
				names: []string{"pinecone.Pinecone.Index"},
				row:   Symbol{Kind: "function", Returns: "pinecone.Index"},
			},
			{
				names: []string{"pinecone.Pinecone.create_index", "pinecone.Pinecone.delete_index", "pinecone.Pinecone.describe_index", "pinecone.Pinecone.list_indexes", "pinecone.Pinecone.has_index", "pinecone.Pinecone.configure_index", "pinecone.Pinecone.create_index_for_model", "pinecone.Index.upsert", "pinecone.Index.query", "pinecone.Index.fetch", "pinecone.Index.delete", "pinecone.Index.update", "pinecone.Index.list", "pinecone.Index.describe_index_stats", "pinecone.Index.search", "pinecone.Index.search_records", "pinecone.Index.upsert_records"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Pinecone answers", Alternatives: []Alternative{{Call: "pinecone.AsyncPinecone", Requires: "pinecone"}}},
			},
		},
		types: []Type{
			{Name: "pinecone.Pinecone"},
			{Name: "pinecone.Index"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "ping3", Distribution: "ping3", Modules: []string{"ping3"}},
		groups: []group{
			{
				names: []string{"ping3.ping", "ping3.verbose_ping"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a host answers"},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "playwright", Distribution: "playwright", Modules: []string{"playwright", "playwright.sync_api"}},
		groups: []group{
			{
				names: []string{"playwright.sync_api.sync_playwright"},
				row:   Symbol{Kind: "function", Returns: "playwright.sync_api.PlaywrightContextManager"},
			},
			{
				names: []string{"playwright.sync_api.PlaywrightContextManager.__enter__", "playwright.sync_api.PlaywrightContextManager.start"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a driver process starts", Returns: "playwright.sync_api.Playwright", Alternatives: []Alternative{{Call: "playwright.async_api.async_playwright", Requires: "playwright", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"playwright.sync_api.Playwright.chromium", "playwright.sync_api.Playwright.firefox", "playwright.sync_api.Playwright.webkit"},
				row:   Symbol{Kind: "attribute", Returns: "playwright.sync_api.BrowserType"},
			},
			{
				names: []string{"playwright.sync_api.BrowserType.launch", "playwright.sync_api.BrowserType.connect", "playwright.sync_api.BrowserType.connect_over_cdp"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a browser starts", Returns: "playwright.sync_api.Browser", Alternatives: []Alternative{{Call: "playwright.async_api.async_playwright", Requires: "playwright", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"playwright.sync_api.Browser.new_context"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the browser answers", Returns: "playwright.sync_api.BrowserContext", Alternatives: []Alternative{{Call: "playwright.async_api.async_playwright", Requires: "playwright", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"playwright.sync_api.Browser.new_page", "playwright.sync_api.BrowserContext.new_page"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the browser answers", Returns: "playwright.sync_api.Page", Alternatives: []Alternative{{Call: "playwright.async_api.async_playwright", Requires: "playwright", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"playwright.sync_api.Browser.close", "playwright.sync_api.BrowserContext.close", "playwright.sync_api.Page.close"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the browser answers", Alternatives: []Alternative{{Call: "playwright.async_api.async_playwright", Requires: "playwright", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"playwright.sync_api.Page.locator", "playwright.sync_api.Page.get_by_role", "playwright.sync_api.Page.get_by_text", "playwright.sync_api.Page.get_by_label", "playwright.sync_api.Page.get_by_test_id", "playwright.sync_api.Locator.locator", "playwright.sync_api.Locator.get_by_role", "playwright.sync_api.Locator.get_by_text", "playwright.sync_api.Locator.get_by_label", "playwright.sync_api.Locator.get_by_test_id"},
				row:   Symbol{Kind: "function", Returns: "playwright.sync_api.Locator"},
			},
			{
				names: []string{"playwright.sync_api.Page.goto", "playwright.sync_api.Page.click", "playwright.sync_api.Page.fill", "playwright.sync_api.Page.type", "playwright.sync_api.Page.press", "playwright.sync_api.Page.hover", "playwright.sync_api.Page.check", "playwright.sync_api.Page.uncheck", "playwright.sync_api.Page.select_option", "playwright.sync_api.Page.content", "playwright.sync_api.Page.title", "playwright.sync_api.Page.screenshot", "playwright.sync_api.Page.pdf", "playwright.sync_api.Page.evaluate", "playwright.sync_api.Page.inner_text", "playwright.sync_api.Page.inner_html", "playwright.sync_api.Page.text_content", "playwright.sync_api.Page.query_selector", "playwright.sync_api.Page.query_selector_all", "playwright.sync_api.Page.reload", "playwright.sync_api.Page.go_back", "playwright.sync_api.Page.go_forward", "playwright.sync_api.Page.set_content", "playwright.sync_api.Page.wait_for_selector", "playwright.sync_api.Page.wait_for_load_state", "playwright.sync_api.Page.wait_for_url", "playwright.sync_api.Page.wait_for_function"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the browser answers", Alternatives: []Alternative{{Call: "playwright.async_api.async_playwright", Requires: "playwright", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"playwright.sync_api.Page.wait_for_timeout"},
				row:   Symbol{Kind: "function", Code: "blocking-sleep", Latency: "heavy", What: "sleeps", Alternatives: []Alternative{{Call: "playwright.async_api.async_playwright", Requires: "playwright", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"playwright.sync_api.Locator.click", "playwright.sync_api.Locator.fill", "playwright.sync_api.Locator.type", "playwright.sync_api.Locator.press", "playwright.sync_api.Locator.hover", "playwright.sync_api.Locator.check", "playwright.sync_api.Locator.uncheck", "playwright.sync_api.Locator.count", "playwright.sync_api.Locator.all", "playwright.sync_api.Locator.inner_text", "playwright.sync_api.Locator.inner_html", "playwright.sync_api.Locator.text_content", "playwright.sync_api.Locator.get_attribute", "playwright.sync_api.Locator.is_visible", "playwright.sync_api.Locator.is_enabled", "playwright.sync_api.Locator.screenshot", "playwright.sync_api.Locator.wait_for", "playwright.sync_api.Locator.select_option", "playwright.sync_api.Locator.evaluate", "playwright.sync_api.Locator.all_inner_texts", "playwright.sync_api.Locator.all_text_contents"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the browser answers", Alternatives: []Alternative{{Call: "playwright.async_api.async_playwright", Requires: "playwright", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
		},
		types: []Type{
			{Name: "playwright.sync_api.PlaywrightContextManager", Enter: "playwright.sync_api.Playwright"},
			{Name: "playwright.sync_api.Playwright"},
			{Name: "playwright.sync_api.BrowserType"},
			{Name: "playwright.sync_api.Browser"},
			{Name: "playwright.sync_api.BrowserContext"},
			{Name: "playwright.sync_api.Page"},
			{Name: "playwright.sync_api.Locator"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "polars", Distribution: "polars", Modules: []string{"polars"}},
		groups: []group{
			{
				names: []string{"polars.read_avro", "polars.read_csv", "polars.read_delta", "polars.read_excel", "polars.read_ipc", "polars.read_ipc_stream", "polars.read_json", "polars.read_ndjson", "polars.read_ods", "polars.read_parquet"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and parses a file or URL", Returns: "polars.DataFrame"},
			},
			{
				names: []string{"polars.read_database", "polars.read_database_uri"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Returns: "polars.DataFrame"},
			},
			{
				names: []string{"polars.scan_csv", "polars.scan_delta", "polars.scan_iceberg", "polars.scan_ipc", "polars.scan_ndjson", "polars.scan_parquet"},
				row:   Symbol{Kind: "function", Returns: "polars.LazyFrame"},
			},
			{
				names: []string{"polars.LazyFrame.collect"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a query runs", Returns: "polars.DataFrame", Alternatives: []Alternative{{Call: "polars.LazyFrame.collect_async", Requires: "polars"}}},
			},
			{
				names: []string{"polars.collect_all"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "queries run", Alternatives: []Alternative{{Call: "polars.collect_all_async", Requires: "polars"}}},
			},
			{
				names: []string{"polars.LazyFrame.sink_csv", "polars.LazyFrame.sink_ipc", "polars.LazyFrame.sink_ndjson", "polars.LazyFrame.sink_parquet"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "a query runs and writes a file"},
			},
			{
				names: []string{"polars.LazyFrame.filter", "polars.LazyFrame.select", "polars.LazyFrame.with_columns", "polars.LazyFrame.sort", "polars.LazyFrame.join", "polars.LazyFrame.limit", "polars.LazyFrame.head", "polars.LazyFrame.tail", "polars.LazyFrame.slice", "polars.LazyFrame.drop", "polars.LazyFrame.rename", "polars.LazyFrame.unique", "polars.LazyFrame.explode", "polars.LazyFrame.cast", "polars.LazyFrame.lazy"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"polars.DataFrame.lazy"},
				row:   Symbol{Kind: "function", Returns: "polars.LazyFrame"},
			},
			{
				names: []string{"polars.DataFrame.write_avro", "polars.DataFrame.write_delta", "polars.DataFrame.write_excel", "polars.DataFrame.write_ipc_stream", "polars.DataFrame.write_parquet"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a file"},
			},
			{
				names: []string{"polars.DataFrame.write_csv", "polars.DataFrame.write_json", "polars.DataFrame.write_ndjson", "polars.DataFrame.write_ipc"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a file", Unless: []Condition{{Param: "file", Value: "absent"}, {Param: "file", Value: "None"}, {Param: "file", Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"polars.DataFrame.write_database"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "rows are inserted"},
			},
		},
		types: []Type{
			{Name: "polars.DataFrame"},
			{Name: "polars.LazyFrame"},
		},
		aliases: [][2]string{
			{"polars.dataframe.frame.DataFrame", "polars.DataFrame"},
			{"polars.lazyframe.frame.LazyFrame", "polars.LazyFrame"},
		},
	},
	{
		library: Library{Name: "pony", Distribution: "pony", Modules: []string{"pony", "pony.orm", "pony.orm.core"}},
		groups: []group{
			{
				names: []string{"pony.orm.commit", "pony.orm.rollback", "pony.orm.flush", "pony.orm.get", "pony.orm.exists", "pony.orm.delete", "pony.orm.show"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers"},
			},
			{
				names: []string{"pony.orm.select", "pony.orm.left_join"},
				row:   Symbol{Kind: "function", Returns: "pony.orm.core.Query"},
			},
			{
				names: []string{"pony.orm.Database.execute", "pony.orm.Database.select", "pony.orm.Database.get", "pony.orm.Database.exists", "pony.orm.Database.insert", "pony.orm.Database.commit", "pony.orm.Database.rollback", "pony.orm.Database.flush", "pony.orm.Database.generate_mapping", "pony.orm.Database.create_tables", "pony.orm.Database.drop_all_tables", "pony.orm.Database.check_tables", "pony.orm.Database.get_connection", "pony.orm.Database.disconnect"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers"},
			},
			{
				names: []string{"pony.orm.db_session"},
				row:   Symbol{Kind: "decorator", Code: "blocking-database", Latency: "heavy", What: "a transaction ends", Effect: "transparent"},
			},
			{
				names: []string{"pony.orm.core.Query.filter", "pony.orm.core.Query.where", "pony.orm.core.Query.order_by", "pony.orm.core.Query.sort_by", "pony.orm.core.Query.limit", "pony.orm.core.Query.without_distinct", "pony.orm.core.Query.prefetch", "pony.orm.core.Query.for_update"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"pony.orm.core.Query.first", "pony.orm.core.Query.get", "pony.orm.core.Query.exists", "pony.orm.core.Query.count", "pony.orm.core.Query.sum", "pony.orm.core.Query.min", "pony.orm.core.Query.max", "pony.orm.core.Query.avg", "pony.orm.core.Query.delete", "pony.orm.core.Query.fetch", "pony.orm.core.Query.show", "pony.orm.core.Query.page", "pony.orm.core.Query.__iter__", "pony.orm.core.Query.__len__", "pony.orm.core.Query.__getitem__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database answers"},
			},
		},
		types: []Type{
			{Name: "pony.orm.Database"},
			{Name: "pony.orm.core.Query", Iter: "object"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "praw", Distribution: "praw", Modules: []string{"praw"}},
		groups: []group{
			{
				names: []string{"praw.Reddit.get", "praw.Reddit.post", "praw.Reddit.put", "praw.Reddit.patch", "praw.Reddit.delete", "praw.Reddit.request", "praw.Reddit.info", "praw.Reddit.username_available"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Reddit answers", Alternatives: []Alternative{{Call: "asyncpraw.Reddit", Requires: "asyncpraw", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"praw.Reddit.subreddit"},
				row:   Symbol{Kind: "function", Returns: "praw.models.Subreddit"},
			},
			{
				names: []string{"praw.models.Subreddit.submit", "praw.models.Subreddit.subscribe", "praw.models.Subreddit.unsubscribe", "praw.models.Subreddit.message"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Reddit answers", Alternatives: []Alternative{{Call: "asyncpraw.Reddit", Requires: "asyncpraw", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"praw.models.Subreddit.hot", "praw.models.Subreddit.new", "praw.models.Subreddit.top", "praw.models.Subreddit.rising", "praw.models.Subreddit.controversial", "praw.models.Subreddit.search"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "Reddit answers", Alternatives: []Alternative{{Call: "asyncpraw.Reddit", Requires: "asyncpraw"}}},
			},
		},
		types: []Type{
			{Name: "praw.Reddit"},
			{Name: "praw.models.Subreddit"},
		},
		aliases: [][2]string{
			{"praw.reddit.Reddit", "praw.Reddit"},
		},
	},
	{
		library: Library{Name: "psutil", Distribution: "psutil", Modules: []string{"psutil"}},
		groups: []group{
			{
				names: []string{"psutil.cpu_percent", "psutil.cpu_times_percent"},
				row:   Symbol{Kind: "function", Code: "blocking-sleep", Latency: "heavy", What: "sleeps for interval", When: []Condition{{Param: "interval", Value: "present"}}, Unless: []Condition{{Param: "interval", Value: "None"}, {Param: "interval", Value: "0"}, {Param: "interval", Value: "0.0"}}, Alternatives: []Alternative{{Call: "asyncio.sleep", Framework: "asyncio", Note: "between two calls with interval=None"}}},
			},
			{
				names: []string{"psutil.Process.cpu_percent"},
				row:   Symbol{Kind: "function", Code: "blocking-sleep", Latency: "heavy", What: "sleeps for interval", When: []Condition{{Param: "interval", Value: "present"}}, Unless: []Condition{{Param: "interval", Value: "None"}, {Param: "interval", Value: "0"}, {Param: "interval", Value: "0.0"}}},
			},
			{
				names: []string{"psutil.wait_procs"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "processes end", Unless: []Condition{{Param: "timeout", Position: 1, Value: "0"}}},
			},
			{
				names: []string{"psutil.Process.wait", "psutil.Popen.wait"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a process ends", Unless: []Condition{{Param: "timeout", Value: "0"}}, Ready: []Ready{{Member: "is_running", Is: "False"}}},
			},
			{
				names: []string{"psutil.Popen"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a process starts"},
			},
			{
				names: []string{"psutil.process_iter"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", Lazy: true, What: "reads each process's state"},
			},
			{
				names: []string{"psutil.pids", "psutil.net_connections", "psutil.disk_usage", "psutil.disk_io_counters", "psutil.disk_partitions", "psutil.virtual_memory", "psutil.swap_memory", "psutil.net_io_counters", "psutil.sensors_temperatures", "psutil.users", "psutil.Process.open_files", "psutil.Process.memory_maps", "psutil.Process.memory_full_info", "psutil.Process.net_connections", "psutil.Process.children", "psutil.Process.cmdline", "psutil.Process.environ", "psutil.Process.threads"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "asks the system"},
			},
		},
		types: []Type{
			{Name: "psutil.Process"},
			{Name: "psutil.Popen", Bases: []string{"psutil.Process"}},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "psycopg", Distribution: "psycopg", Modules: []string{"psycopg", "psycopg.rows", "psycopg.sql", "psycopg.types", "psycopg_pool"}},
		groups: []group{
			{
				names: []string{"psycopg.connect", "psycopg.Connection.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects to the database server", Returns: "psycopg.Connection", Alternatives: []Alternative{{Call: "psycopg.AsyncConnection.connect", Requires: "psycopg", Note: "the same library, awaited"}, {Call: "asyncpg.connect", Requires: "asyncpg", Framework: "asyncio"}}},
			},
			{
				names: []string{"psycopg.Connection.cursor"},
				row:   Symbol{Kind: "function", Returns: "psycopg.Cursor"},
			},
			{
				names: []string{"psycopg.Connection.commit", "psycopg.Connection.rollback", "psycopg.Connection.wait", "psycopg.Connection.cancel_safe", "psycopg.Connection.tpc_begin", "psycopg.Connection.tpc_commit", "psycopg.Connection.tpc_prepare", "psycopg.Connection.tpc_rollback", "psycopg.Connection.tpc_recover", "psycopg.Connection.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database server answers", Alternatives: []Alternative{{Call: "psycopg.AsyncConnection.connect", Requires: "psycopg", Note: "the same library, awaited"}, {Call: "asyncpg.connect", Requires: "asyncpg", Framework: "asyncio"}}},
			},
			{
				names: []string{"psycopg.Connection.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "a connection closes", Alternatives: []Alternative{{Call: "psycopg.AsyncConnection.connect", Requires: "psycopg", Note: "the same library, awaited"}, {Call: "asyncpg.connect", Requires: "asyncpg", Framework: "asyncio"}}},
			},
			{
				names: []string{"psycopg.Cursor.execute", "psycopg.Cursor.executemany"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Alternatives: []Alternative{{Call: "psycopg.AsyncCursor.execute", Requires: "psycopg", Note: "the same library, awaited"}, {Call: "asyncpg.Connection.execute", Requires: "asyncpg", Framework: "asyncio"}}},
			},
			{
				names: []string{"psycopg.Cursor.fetchone", "psycopg.Cursor.fetchmany", "psycopg.Cursor.fetchall"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "rows arrive", Alternatives: []Alternative{{Call: "psycopg.AsyncCursor.execute", Requires: "psycopg", Note: "the same library, awaited"}, {Call: "asyncpg.Connection.execute", Requires: "asyncpg", Framework: "asyncio"}}, Caveat: "A buffered cursor has them already after execute; a server-side one asks for them."},
			},
			{
				names: []string{"psycopg.Connection.execute"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Returns: "psycopg.Cursor", Alternatives: []Alternative{{Call: "psycopg.AsyncCursor.execute", Requires: "psycopg", Note: "the same library, awaited"}, {Call: "asyncpg.Connection.execute", Requires: "asyncpg", Framework: "asyncio"}}},
			},
			{
				names: []string{"psycopg.Connection.notifies"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", Lazy: true, What: "notifications arrive", Alternatives: []Alternative{{Call: "psycopg.AsyncConnection.connect", Requires: "psycopg", Note: "the same library, awaited"}, {Call: "asyncpg.connect", Requires: "asyncpg", Framework: "asyncio"}}},
			},
			{
				names: []string{"psycopg.Cursor.stream"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", Lazy: true, What: "rows arrive", Alternatives: []Alternative{{Call: "psycopg.AsyncCursor.execute", Requires: "psycopg", Note: "the same library, awaited"}, {Call: "asyncpg.Connection.execute", Requires: "asyncpg", Framework: "asyncio"}}},
			},
			{
				names: []string{"psycopg.Cursor.__iter__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "rows arrive", Alternatives: []Alternative{{Call: "psycopg.AsyncCursor.execute", Requires: "psycopg", Note: "the same library, awaited"}, {Call: "asyncpg.Connection.execute", Requires: "asyncpg", Framework: "asyncio"}}},
			},
			{
				names: []string{"psycopg.Cursor.copy"},
				row:   Symbol{Kind: "function", Returns: "contextlib.AbstractContextManager[psycopg.Copy]"},
			},
			{
				names: []string{"psycopg.Copy.read", "psycopg.Copy.read_row", "psycopg.Copy.rows", "psycopg.Copy.write", "psycopg.Copy.write_row", "psycopg.Copy.finish"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "copied rows go over the network", Alternatives: []Alternative{{Call: "psycopg.AsyncCopy", Requires: "psycopg"}}},
			},
			{
				names: []string{"psycopg.Connection.transaction"},
				row:   Symbol{Kind: "function", Returns: "psycopg.Transaction"},
			},
			{
				names: []string{"psycopg.Transaction.__enter__", "psycopg.Transaction.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a transaction begins or ends", Alternatives: []Alternative{{Call: "psycopg.AsyncTransaction", Requires: "psycopg"}}},
			},
			{
				names: []string{"psycopg_pool.ConnectionPool.getconn", "psycopg_pool.ConnectionPool.wait", "psycopg_pool.ConnectionPool.open", "psycopg_pool.ConnectionPool.close", "psycopg_pool.ConnectionPool.check"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a pooled connection becomes free", Alternatives: []Alternative{{Call: "psycopg_pool.AsyncConnectionPool", Requires: "psycopg-pool"}}},
			},
			{
				names: []string{"psycopg_pool.ConnectionPool.connection"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a pooled connection becomes free", Returns: "contextlib.AbstractContextManager[psycopg.Connection]", Alternatives: []Alternative{{Call: "psycopg_pool.AsyncConnectionPool.connection", Requires: "psycopg-pool"}}},
			},
			{
				names: []string{"psycopg.AsyncConnection.connect"},
				row:   Symbol{Kind: "function", Async: true, Returns: "psycopg.AsyncConnection"},
			},
		},
		types: []Type{
			{Name: "psycopg.Connection"},
			{Name: "psycopg.Cursor", Iter: "tuple"},
			{Name: "psycopg.ServerCursor", Bases: []string{"psycopg.Cursor"}, Iter: "tuple"},
			{Name: "psycopg.ClientCursor", Bases: []string{"psycopg.Cursor"}, Iter: "tuple"},
			{Name: "psycopg.RawCursor", Bases: []string{"psycopg.Cursor"}, Iter: "tuple"},
			{Name: "psycopg.Transaction"},
			{Name: "psycopg.Copy"},
			{Name: "psycopg.AsyncConnection"},
			{Name: "psycopg_pool.ConnectionPool"},
			{Name: "psycopg_pool.NullConnectionPool", Bases: []string{"psycopg_pool.ConnectionPool"}},
		},
		aliases: [][2]string{
			{"psycopg.connection.Connection", "psycopg.Connection"},
			{"psycopg.cursor.Cursor", "psycopg.Cursor"},
			{"psycopg_pool.pool.ConnectionPool", "psycopg_pool.ConnectionPool"},
		},
	},
	{
		library: Library{Name: "psycopg2", Distribution: "psycopg2", Modules: []string{"psycopg2", "psycopg2.extensions", "psycopg2.extras", "psycopg2.pool", "psycopg2.sql"}},
		groups: []group{
			{
				names: []string{"psycopg2.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects to the database server", Returns: "psycopg2.extensions.connection", Alternatives: []Alternative{{Call: "asyncpg.connect", Requires: "asyncpg", Framework: "asyncio"}, {Call: "psycopg.AsyncConnection.connect", Requires: "psycopg"}}},
			},
			{
				names: []string{"psycopg2.extensions.connection.cursor"},
				row:   Symbol{Kind: "function", Returns: "psycopg2.extensions.cursor"},
			},
			{
				names: []string{"psycopg2.extensions.connection.commit", "psycopg2.extensions.connection.rollback", "psycopg2.extensions.connection.reset", "psycopg2.extensions.connection.cancel", "psycopg2.extensions.connection.tpc_commit", "psycopg2.extensions.connection.tpc_prepare", "psycopg2.extensions.connection.tpc_rollback", "psycopg2.extensions.connection.tpc_recover", "psycopg2.extensions.connection.set_client_encoding", "psycopg2.extensions.connection.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database server answers", Alternatives: []Alternative{{Call: "asyncpg.connect", Requires: "asyncpg", Framework: "asyncio"}, {Call: "psycopg.AsyncConnection.connect", Requires: "psycopg"}}},
			},
			{
				names: []string{"psycopg2.extensions.connection.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "a connection closes", Alternatives: []Alternative{{Call: "asyncpg.connect", Requires: "asyncpg", Framework: "asyncio"}, {Call: "psycopg.AsyncConnection.connect", Requires: "psycopg"}}},
			},
			{
				names: []string{"psycopg2.extensions.cursor.execute", "psycopg2.extensions.cursor.executemany", "psycopg2.extensions.cursor.callproc", "psycopg2.extensions.cursor.copy_expert", "psycopg2.extensions.cursor.copy_from", "psycopg2.extensions.cursor.copy_to", "psycopg2.extensions.cursor.scroll", "psycopg2.extensions.cursor.nextset"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Alternatives: []Alternative{{Call: "asyncpg.Connection.execute", Requires: "asyncpg", Framework: "asyncio"}, {Call: "psycopg.AsyncCursor.execute", Requires: "psycopg"}}},
			},
			{
				names: []string{"psycopg2.extensions.cursor.fetchone", "psycopg2.extensions.cursor.fetchmany", "psycopg2.extensions.cursor.fetchall", "psycopg2.extensions.cursor.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "rows arrive", Alternatives: []Alternative{{Call: "asyncpg.Connection.execute", Requires: "asyncpg", Framework: "asyncio"}, {Call: "psycopg.AsyncCursor.execute", Requires: "psycopg"}}, Caveat: "A buffered cursor has them already after execute; a server-side one asks for them."},
			},
			{
				names: []string{"psycopg2.extras.execute_batch", "psycopg2.extras.execute_values", "psycopg2.extras.wait_select"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "SQL statements run", Alternatives: []Alternative{{Call: "asyncpg.Connection.execute", Requires: "asyncpg", Framework: "asyncio"}, {Call: "psycopg.AsyncCursor.execute", Requires: "psycopg"}}},
			},
			{
				names: []string{"psycopg2.pool.SimpleConnectionPool.getconn", "psycopg2.pool.ThreadedConnectionPool.getconn"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects, or takes a pooled connection", Returns: "psycopg2.extensions.connection", Alternatives: []Alternative{{Call: "asyncpg.create_pool", Requires: "asyncpg", Framework: "asyncio"}}},
			},
			{
				names: []string{"psycopg2.pool.SimpleConnectionPool", "psycopg2.pool.ThreadedConnectionPool"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "minconn connections are made", Alternatives: []Alternative{{Call: "asyncpg.create_pool", Requires: "asyncpg", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "psycopg2.extensions.connection"},
			{Name: "psycopg2.extensions.cursor", Iter: "tuple"},
			{Name: "psycopg2.extras.DictCursor", Bases: []string{"psycopg2.extensions.cursor"}, Iter: "tuple"},
			{Name: "psycopg2.extras.RealDictCursor", Bases: []string{"psycopg2.extensions.cursor"}, Iter: "tuple"},
			{Name: "psycopg2.extras.NamedTupleCursor", Bases: []string{"psycopg2.extensions.cursor"}, Iter: "tuple"},
			{Name: "psycopg2.pool.AbstractConnectionPool"},
			{Name: "psycopg2.pool.SimpleConnectionPool", Bases: []string{"psycopg2.pool.AbstractConnectionPool"}},
			{Name: "psycopg2.pool.ThreadedConnectionPool", Bases: []string{"psycopg2.pool.AbstractConnectionPool"}},
		},
		aliases: [][2]string{
			{"psycopg2._psycopg.connection", "psycopg2.extensions.connection"},
			{"psycopg2._psycopg.cursor", "psycopg2.extensions.cursor"},
		},
	},
	{
		library: Library{Name: "pyarrow", Distribution: "pyarrow", Modules: []string{"pyarrow", "pyarrow.parquet", "pyarrow.csv", "pyarrow.feather", "pyarrow.json", "pyarrow.orc", "pyarrow.dataset", "pyarrow.fs"}},
		groups: []group{
			{
				names: []string{"pyarrow.parquet.read_table", "pyarrow.parquet.read_pandas", "pyarrow.parquet.read_metadata", "pyarrow.parquet.read_schema", "pyarrow.parquet.write_table", "pyarrow.parquet.write_metadata", "pyarrow.parquet.write_to_dataset", "pyarrow.csv.read_csv", "pyarrow.csv.write_csv", "pyarrow.csv.open_csv", "pyarrow.feather.read_feather", "pyarrow.feather.read_table", "pyarrow.feather.write_feather", "pyarrow.json.read_json", "pyarrow.dataset.write_dataset", "pyarrow.dataset.Dataset.to_table", "pyarrow.dataset.Dataset.head", "pyarrow.dataset.Dataset.count_rows"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads or writes a data file"},
			},
		},
		types: []Type{
			{Name: "pyarrow.dataset.Dataset"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "pycurl", Distribution: "pycurl", Modules: []string{"pycurl"}},
		groups: []group{
			{
				names: []string{"pycurl.Curl.perform", "pycurl.Curl.perform_rb", "pycurl.Curl.perform_rs"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a transfer runs", Alternatives: []Alternative{{Call: "httpx.AsyncClient.get", Requires: "httpx"}, {Call: "aiohttp.ClientSession.get", Requires: "aiohttp", Framework: "asyncio"}}},
			},
			{
				names: []string{"pycurl.CurlMulti.select"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a descriptor becomes ready", Alternatives: []Alternative{{Call: "httpx.AsyncClient.get", Requires: "httpx"}, {Call: "aiohttp.ClientSession.get", Requires: "aiohttp", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "pycurl.Curl"},
			{Name: "pycurl.CurlMulti"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "pydantic", Distribution: "pydantic", Modules: []string{"pydantic", "pydantic.main", "pydantic.functional_validators", "pydantic.functional_serializers", "pydantic.fields", "pydantic_settings", "pydantic_core"}},
		groups: []group{
			{
				names: []string{"pydantic.validator", "pydantic.root_validator", "pydantic.field_validator", "pydantic.model_validator"},
				row:   Symbol{Kind: "decorator", Effect: "construction"},
			},
			{
				names: []string{"pydantic.BaseModel.model_validate", "pydantic.BaseModel.model_validate_json", "pydantic.BaseModel.model_validate_strings", "pydantic.BaseModel.parse_obj", "pydantic.BaseModel.parse_raw", "pydantic.BaseModel.from_orm"},
				row:   Symbol{Kind: "function", Constructs: true},
			},
			{
				names: []string{"pydantic.BaseModel.model_copy", "pydantic.BaseModel.copy"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"pydantic_core.to_json"},
				row:   Symbol{Kind: "function", Returns: "bytes"},
			},
			{
				names: []string{"pydantic.computed_field"},
				row:   Symbol{Kind: "decorator", Effect: "property", RunBy: []string{"pydantic.BaseModel.model_dump", "pydantic.BaseModel.model_dump_json", "pydantic.BaseModel.dict", "pydantic.BaseModel.json"}},
			},
			{
				names: []string{"pydantic.field_serializer", "pydantic.model_serializer"},
				row:   Symbol{Kind: "decorator", Effect: "transparent", RunBy: []string{"pydantic.BaseModel.model_dump", "pydantic.BaseModel.model_dump_json", "pydantic.BaseModel.dict", "pydantic.BaseModel.json"}},
			},
			{
				names: []string{"pydantic.BaseModel.model_dump", "pydantic.BaseModel.model_dump_json", "pydantic.BaseModel.dict", "pydantic.BaseModel.json"},
				row:   Symbol{Kind: "function"},
			},
		},
		types: []Type{
			{Name: "pydantic.BaseModel", Nests: true},
			{Name: "pydantic_settings.BaseSettings", Bases: []string{"pydantic.BaseModel"}},
		},
		aliases: [][2]string{
			{"pydantic.fields.computed_field", "pydantic.computed_field"},
			{"pydantic.functional_serializers.field_serializer", "pydantic.field_serializer"},
			{"pydantic.functional_serializers.model_serializer", "pydantic.model_serializer"},
			{"pydantic.functional_validators.field_validator", "pydantic.field_validator"},
			{"pydantic.functional_validators.model_validator", "pydantic.model_validator"},
			{"pydantic.main.BaseModel", "pydantic.BaseModel"},
		},
	},
	{
		library: Library{Name: "pydub", Distribution: "pydub", Modules: []string{"pydub"}},
		groups: []group{
			{
				names: []string{"pydub.AudioSegment.from_file", "pydub.AudioSegment.from_mp3", "pydub.AudioSegment.from_ogg", "pydub.AudioSegment.from_flv", "pydub.AudioSegment.from_wav"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "ffmpeg decodes a file", Returns: "pydub.AudioSegment"},
			},
			{
				names: []string{"pydub.AudioSegment.export"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "ffmpeg encodes a file"},
			},
		},
		types: []Type{
			{Name: "pydub.AudioSegment"},
		},
		aliases: [][2]string{
			{"pydub.audio_segment.AudioSegment", "pydub.AudioSegment"},
		},
	},
	{
		library: Library{Name: "pygit2", Distribution: "pygit2", Modules: []string{"pygit2"}},
		groups: []group{
			{
				names: []string{"pygit2.clone_repository"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a repository is cloned", Returns: "pygit2.Repository"},
			},
			{
				names: []string{"pygit2.Repository", "pygit2.init_repository", "pygit2.discover_repository"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads or makes a repository"},
			},
			{
				names: []string{"pygit2.Repository.status", "pygit2.Repository.create_commit", "pygit2.Repository.checkout", "pygit2.Repository.merge", "pygit2.Repository.diff", "pygit2.Repository.blame", "pygit2.Repository.walk", "pygit2.Repository.create_blob_fromdisk", "pygit2.Repository.checkout_head", "pygit2.Repository.checkout_tree", "pygit2.Repository.stash", "pygit2.Repository.cherrypick"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads or writes a repository"},
			},
			{
				names: []string{"pygit2.Remote.fetch", "pygit2.Remote.push", "pygit2.Remote.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "git talks to a remote"},
			},
		},
		types: []Type{
			{Name: "pygit2.Repository"},
			{Name: "pygit2.Remote"},
		},
		aliases: [][2]string{
			{"pygit2.repository.Repository", "pygit2.Repository"},
		},
	},
	{
		library: Library{Name: "PyGithub", Distribution: "PyGithub", Modules: []string{"github"}},
		groups: []group{
			{
				names: []string{"github.Github.get_organization"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "GitHub answers", Returns: "github.Organization.Organization", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.Github.get_repo"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "GitHub answers", Returns: "github.Repository.Repository", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.Github.get_user"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "GitHub answers", Returns: "github.NamedUser.NamedUser", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.Github.get_events", "github.Github.get_gists", "github.Github.get_global_advisories", "github.Github.get_licenses", "github.Github.get_organizations", "github.Github.get_repos", "github.Github.get_users", "github.Github.search_code", "github.Github.search_commits", "github.Github.search_issues", "github.Github.search_repositories", "github.Github.search_topics", "github.Github.search_users"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "GitHub answers", Returns: "collections.abc.Iterator", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.Github.get_app", "github.Github.get_emojis", "github.Github.get_enterprise", "github.Github.get_gist", "github.Github.get_gitignore_template", "github.Github.get_gitignore_templates", "github.Github.get_global_advisory", "github.Github.get_hook", "github.Github.get_hook_deliveries", "github.Github.get_hook_delivery", "github.Github.get_hooks", "github.Github.get_license", "github.Github.get_project", "github.Github.get_project_column", "github.Github.get_rate_limit", "github.Github.get_repository_discussion", "github.Github.get_user_by_id", "github.Github.render_markdown"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "GitHub answers", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.Repository.Repository.create_issue"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "GitHub answers", Returns: "github.Issue.Issue", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.Repository.Repository.create_pull"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "GitHub answers", Returns: "github.PullRequest.PullRequest", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.Repository.Repository.get_issue"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "GitHub answers", Returns: "github.Issue.Issue", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.Repository.Repository.get_pull"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "GitHub answers", Returns: "github.PullRequest.PullRequest", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.Repository.Repository.get_artifacts", "github.Repository.Repository.get_assignees", "github.Repository.Repository.get_autolinks", "github.Repository.Repository.get_branches", "github.Repository.Repository.get_codescan_alerts", "github.Repository.Repository.get_collaborators", "github.Repository.Repository.get_comments", "github.Repository.Repository.get_commits", "github.Repository.Repository.get_contributors", "github.Repository.Repository.get_dependabot_alerts", "github.Repository.Repository.get_deployments", "github.Repository.Repository.get_discussions", "github.Repository.Repository.get_downloads", "github.Repository.Repository.get_environments", "github.Repository.Repository.get_events", "github.Repository.Repository.get_forks", "github.Repository.Repository.get_git_matching_refs", "github.Repository.Repository.get_git_refs", "github.Repository.Repository.get_hook_deliveries", "github.Repository.Repository.get_hooks", "github.Repository.Repository.get_issues", "github.Repository.Repository.get_issues_comments", "github.Repository.Repository.get_issues_events", "github.Repository.Repository.get_keys", "github.Repository.Repository.get_labels", "github.Repository.Repository.get_milestones", "github.Repository.Repository.get_network_events", "github.Repository.Repository.get_notifications", "github.Repository.Repository.get_pending_invitations", "github.Repository.Repository.get_projects", "github.Repository.Repository.get_pulls", "github.Repository.Repository.get_pulls_comments", "github.Repository.Repository.get_pulls_review_comments", "github.Repository.Repository.get_releases", "github.Repository.Repository.get_repository_advisories", "github.Repository.Repository.get_secret_scanning_alerts", "github.Repository.Repository.get_secrets", "github.Repository.Repository.get_self_hosted_runners", "github.Repository.Repository.get_stargazers", "github.Repository.Repository.get_stargazers_with_dates", "github.Repository.Repository.get_subscribers", "github.Repository.Repository.get_tags", "github.Repository.Repository.get_teams", "github.Repository.Repository.get_variables", "github.Repository.Repository.get_watchers", "github.Repository.Repository.get_workflow_runs", "github.Repository.Repository.get_workflows"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "GitHub answers", Returns: "collections.abc.Iterator", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.Repository.Repository.add_to_collaborators", "github.Repository.Repository.compare", "github.Repository.Repository.create_autolink", "github.Repository.Repository.create_check_run", "github.Repository.Repository.create_check_suite", "github.Repository.Repository.create_deployment", "github.Repository.Repository.create_environment", "github.Repository.Repository.create_file", "github.Repository.Repository.create_fork", "github.Repository.Repository.create_git_blob", "github.Repository.Repository.create_git_commit", "github.Repository.Repository.create_git_ref", "github.Repository.Repository.create_git_release", "github.Repository.Repository.create_git_tag", "github.Repository.Repository.create_git_tag_and_release", "github.Repository.Repository.create_git_tree", "github.Repository.Repository.create_hook", "github.Repository.Repository.create_key", "github.Repository.Repository.create_label", "github.Repository.Repository.create_milestone", "github.Repository.Repository.create_project", "github.Repository.Repository.create_repository_advisory", "github.Repository.Repository.create_repository_dispatch", "github.Repository.Repository.create_secret", "github.Repository.Repository.create_source_import", "github.Repository.Repository.create_variable", "github.Repository.Repository.delete", "github.Repository.Repository.delete_environment", "github.Repository.Repository.delete_file", "github.Repository.Repository.delete_secret", "github.Repository.Repository.delete_variable", "github.Repository.Repository.disable_automated_security_fixes", "github.Repository.Repository.disable_vulnerability_alert", "github.Repository.Repository.edit", "github.Repository.Repository.enable_automated_security_fixes", "github.Repository.Repository.enable_vulnerability_alert", "github.Repository.Repository.generate_release_notes", "github.Repository.Repository.get_archive_link", "github.Repository.Repository.get_artifact", "github.Repository.Repository.get_automated_security_fixes", "github.Repository.Repository.get_branch", "github.Repository.Repository.get_check_run", "github.Repository.Repository.get_check_suite", "github.Repository.Repository.get_clones_traffic", "github.Repository.Repository.get_codescan_alert", "github.Repository.Repository.get_collaborator_permission", "github.Repository.Repository.get_collaborator_role_name", "github.Repository.Repository.get_comment", "github.Repository.Repository.get_commit", "github.Repository.Repository.get_contents", "github.Repository.Repository.get_custom_properties", "github.Repository.Repository.get_dependabot_alert", "github.Repository.Repository.get_deployment", "github.Repository.Repository.get_dir_contents", "github.Repository.Repository.get_discussion", "github.Repository.Repository.get_download", "github.Repository.Repository.get_environment", "github.Repository.Repository.get_git_blob", "github.Repository.Repository.get_git_commit", "github.Repository.Repository.get_git_ref", "github.Repository.Repository.get_git_tag", "github.Repository.Repository.get_git_tree", "github.Repository.Repository.get_hook", "github.Repository.Repository.get_hook_delivery", "github.Repository.Repository.get_issues_event", "github.Repository.Repository.get_key", "github.Repository.Repository.get_label", "github.Repository.Repository.get_languages", "github.Repository.Repository.get_latest_release", "github.Repository.Repository.get_license", "github.Repository.Repository.get_milestone", "github.Repository.Repository.get_public_key", "github.Repository.Repository.get_readme", "github.Repository.Repository.get_release", "github.Repository.Repository.get_release_asset", "github.Repository.Repository.get_repository_advisory", "github.Repository.Repository.get_secret", "github.Repository.Repository.get_secret_scanning_alert", "github.Repository.Repository.get_security_config", "github.Repository.Repository.get_self_hosted_runner", "github.Repository.Repository.get_source_import", "github.Repository.Repository.get_stats_code_frequency", "github.Repository.Repository.get_stats_commit_activity", "github.Repository.Repository.get_stats_contributors", "github.Repository.Repository.get_stats_participation", "github.Repository.Repository.get_stats_punch_card", "github.Repository.Repository.get_top_paths", "github.Repository.Repository.get_top_referrers", "github.Repository.Repository.get_topics", "github.Repository.Repository.get_variable", "github.Repository.Repository.get_views_traffic", "github.Repository.Repository.get_vulnerability_alert", "github.Repository.Repository.get_workflow", "github.Repository.Repository.get_workflow_job", "github.Repository.Repository.get_workflow_run", "github.Repository.Repository.has_in_assignees", "github.Repository.Repository.has_in_collaborators", "github.Repository.Repository.mark_notifications_as_read", "github.Repository.Repository.merge", "github.Repository.Repository.merge_upstream", "github.Repository.Repository.remove_autolink", "github.Repository.Repository.remove_from_collaborators", "github.Repository.Repository.remove_invitation", "github.Repository.Repository.remove_self_hosted_runner", "github.Repository.Repository.rename_branch", "github.Repository.Repository.replace_topics", "github.Repository.Repository.subscribe_to_hub", "github.Repository.Repository.transfer_ownership", "github.Repository.Repository.unsubscribe_from_hub", "github.Repository.Repository.update_check_suites_preferences", "github.Repository.Repository.update_custom_properties", "github.Repository.Repository.update_dependabot_alert", "github.Repository.Repository.update_file"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "GitHub answers", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.Issue.Issue.get_blocked_by", "github.Issue.Issue.get_blocking", "github.Issue.Issue.get_comments", "github.Issue.Issue.get_events", "github.Issue.Issue.get_labels", "github.Issue.Issue.get_reactions", "github.Issue.Issue.get_sub_issues", "github.Issue.Issue.get_timeline"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "GitHub answers", Returns: "collections.abc.Iterator", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.Issue.Issue.add_blocked_by", "github.Issue.Issue.add_sub_issue", "github.Issue.Issue.add_to_assignees", "github.Issue.Issue.add_to_labels", "github.Issue.Issue.create_comment", "github.Issue.Issue.create_reaction", "github.Issue.Issue.delete_labels", "github.Issue.Issue.delete_reaction", "github.Issue.Issue.edit", "github.Issue.Issue.get_comment", "github.Issue.Issue.remove_blocked_by", "github.Issue.Issue.remove_from_assignees", "github.Issue.Issue.remove_from_labels", "github.Issue.Issue.remove_sub_issue", "github.Issue.Issue.set_labels"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "GitHub answers", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.PullRequest.PullRequest.get_comments", "github.PullRequest.PullRequest.get_commits", "github.PullRequest.PullRequest.get_files", "github.PullRequest.PullRequest.get_issue_comments", "github.PullRequest.PullRequest.get_issue_events", "github.PullRequest.PullRequest.get_issue_timeline", "github.PullRequest.PullRequest.get_labels", "github.PullRequest.PullRequest.get_review_comments", "github.PullRequest.PullRequest.get_reviews", "github.PullRequest.PullRequest.get_single_review_comments"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "GitHub answers", Returns: "collections.abc.Iterator", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.PullRequest.PullRequest.add_to_assignees", "github.PullRequest.PullRequest.add_to_labels", "github.PullRequest.PullRequest.create_comment", "github.PullRequest.PullRequest.create_issue_comment", "github.PullRequest.PullRequest.create_review", "github.PullRequest.PullRequest.create_review_comment", "github.PullRequest.PullRequest.create_review_comment_reply", "github.PullRequest.PullRequest.create_review_request", "github.PullRequest.PullRequest.delete_branch", "github.PullRequest.PullRequest.delete_labels", "github.PullRequest.PullRequest.delete_review_request", "github.PullRequest.PullRequest.disable_automerge", "github.PullRequest.PullRequest.edit", "github.PullRequest.PullRequest.enable_automerge", "github.PullRequest.PullRequest.get_comment", "github.PullRequest.PullRequest.get_issue_comment", "github.PullRequest.PullRequest.get_review", "github.PullRequest.PullRequest.get_review_comment", "github.PullRequest.PullRequest.get_review_requests", "github.PullRequest.PullRequest.mark_ready_for_review", "github.PullRequest.PullRequest.merge", "github.PullRequest.PullRequest.remove_from_assignees", "github.PullRequest.PullRequest.remove_from_labels", "github.PullRequest.PullRequest.set_labels", "github.PullRequest.PullRequest.update_branch"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "GitHub answers", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.NamedUser.NamedUser.get_repo"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "GitHub answers", Returns: "github.Repository.Repository", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.NamedUser.NamedUser.get_events", "github.NamedUser.NamedUser.get_followers", "github.NamedUser.NamedUser.get_following", "github.NamedUser.NamedUser.get_gists", "github.NamedUser.NamedUser.get_keys", "github.NamedUser.NamedUser.get_orgs", "github.NamedUser.NamedUser.get_projects", "github.NamedUser.NamedUser.get_public_events", "github.NamedUser.NamedUser.get_public_received_events", "github.NamedUser.NamedUser.get_received_events", "github.NamedUser.NamedUser.get_repos", "github.NamedUser.NamedUser.get_starred", "github.NamedUser.NamedUser.get_subscriptions", "github.NamedUser.NamedUser.get_watched"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "GitHub answers", Returns: "collections.abc.Iterator", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.NamedUser.NamedUser.get_organization_membership", "github.NamedUser.NamedUser.has_in_following"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "GitHub answers", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.Organization.Organization.get_repo"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "GitHub answers", Returns: "github.Repository.Repository", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.Organization.Organization.get_code_security_configs", "github.Organization.Organization.get_codescan_alerts", "github.Organization.Organization.get_custom_properties", "github.Organization.Organization.get_default_code_security_configs", "github.Organization.Organization.get_dependabot_alerts", "github.Organization.Organization.get_events", "github.Organization.Organization.get_hook_deliveries", "github.Organization.Organization.get_hooks", "github.Organization.Organization.get_installations", "github.Organization.Organization.get_issues", "github.Organization.Organization.get_members", "github.Organization.Organization.get_migrations", "github.Organization.Organization.get_outside_collaborators", "github.Organization.Organization.get_projects", "github.Organization.Organization.get_public_members", "github.Organization.Organization.get_repos", "github.Organization.Organization.get_repos_for_code_security_config", "github.Organization.Organization.get_secret_scanning_alerts", "github.Organization.Organization.get_secrets", "github.Organization.Organization.get_self_hosted_runner_applications", "github.Organization.Organization.get_self_hosted_runners", "github.Organization.Organization.get_teams", "github.Organization.Organization.get_variables", "github.Organization.Organization.invitations", "github.Organization.Organization.list_custom_property_values"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "GitHub answers", Returns: "collections.abc.Iterator", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
			{
				names: []string{"github.Organization.Organization.add_to_members", "github.Organization.Organization.add_to_public_members", "github.Organization.Organization.create_code_security_config", "github.Organization.Organization.create_custom_properties", "github.Organization.Organization.create_custom_property", "github.Organization.Organization.create_custom_property_values", "github.Organization.Organization.create_fork", "github.Organization.Organization.create_hook", "github.Organization.Organization.create_migration", "github.Organization.Organization.create_project", "github.Organization.Organization.create_repo", "github.Organization.Organization.create_repo_from_template", "github.Organization.Organization.create_secret", "github.Organization.Organization.create_self_hosted_runner_jitconfig", "github.Organization.Organization.create_self_hosted_runner_registration_token", "github.Organization.Organization.create_self_hosted_runner_remove_token", "github.Organization.Organization.create_team", "github.Organization.Organization.create_variable", "github.Organization.Organization.delete_code_security_config", "github.Organization.Organization.delete_hook", "github.Organization.Organization.delete_self_hosted_runner", "github.Organization.Organization.edit", "github.Organization.Organization.edit_code_security_config", "github.Organization.Organization.edit_hook", "github.Organization.Organization.get_code_security_config", "github.Organization.Organization.get_copilot", "github.Organization.Organization.get_custom_property", "github.Organization.Organization.get_hook", "github.Organization.Organization.get_hook_delivery", "github.Organization.Organization.get_public_key", "github.Organization.Organization.get_secret", "github.Organization.Organization.get_self_hosted_runner", "github.Organization.Organization.get_team", "github.Organization.Organization.get_team_by_slug", "github.Organization.Organization.get_variable", "github.Organization.Organization.has_in_members", "github.Organization.Organization.has_in_public_members", "github.Organization.Organization.remove_custom_property", "github.Organization.Organization.remove_from_members", "github.Organization.Organization.remove_from_membership", "github.Organization.Organization.remove_from_public_members", "github.Organization.Organization.remove_outside_collaborator", "github.Organization.Organization.set_default_code_security_config"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "GitHub answers", Alternatives: []Alternative{{Call: "gidgethub.httpx.GitHubAPI", Requires: "gidgethub"}}},
			},
		},
		types: []Type{
			{Name: "github.Github"},
			{Name: "github.Repository.Repository"},
			{Name: "github.Issue.Issue"},
			{Name: "github.PullRequest.PullRequest"},
			{Name: "github.NamedUser.NamedUser"},
			{Name: "github.Organization.Organization"},
		},
		aliases: [][2]string{
			{"github.MainClass.Github", "github.Github"},
		},
	},
	{
		library: Library{Name: "pyjwt", Distribution: "PyJWT", Modules: []string{"jwt"}},
		groups: []group{
			{
				names: []string{"jwt.PyJWKClient.get_signing_key_from_jwt", "jwt.PyJWKClient.get_signing_key", "jwt.PyJWKClient.get_signing_keys", "jwt.PyJWKClient.get_jwk_set", "jwt.PyJWKClient.fetch_data"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the key set is fetched where it is not cached", Caveat: "Fetch the key set once at start-up, or ask in a thread."},
			},
		},
		types: []Type{
			{Name: "jwt.PyJWKClient"},
		},
		aliases: [][2]string{
			{"jwt.jwks_client.PyJWKClient", "jwt.PyJWKClient"},
		},
	},
	{
		library: Library{Name: "pymemcache", Distribution: "pymemcache", Modules: []string{"pymemcache", "pymemcache.client", "pymemcache.client.base", "pymemcache.client.hash"}},
		groups: []group{
			{
				names: []string{"pymemcache.client.base.Client.get", "pymemcache.client.base.Client.get_many", "pymemcache.client.base.Client.gets", "pymemcache.client.base.Client.set", "pymemcache.client.base.Client.set_many", "pymemcache.client.base.Client.add", "pymemcache.client.base.Client.replace", "pymemcache.client.base.Client.append", "pymemcache.client.base.Client.prepend", "pymemcache.client.base.Client.cas", "pymemcache.client.base.Client.delete", "pymemcache.client.base.Client.delete_many", "pymemcache.client.base.Client.incr", "pymemcache.client.base.Client.decr", "pymemcache.client.base.Client.touch", "pymemcache.client.base.Client.stats", "pymemcache.client.base.Client.flush_all", "pymemcache.client.base.PooledClient.get", "pymemcache.client.base.PooledClient.get_many", "pymemcache.client.base.PooledClient.gets", "pymemcache.client.base.PooledClient.set", "pymemcache.client.base.PooledClient.set_many", "pymemcache.client.base.PooledClient.add", "pymemcache.client.base.PooledClient.replace", "pymemcache.client.base.PooledClient.append", "pymemcache.client.base.PooledClient.prepend", "pymemcache.client.base.PooledClient.cas", "pymemcache.client.base.PooledClient.delete", "pymemcache.client.base.PooledClient.delete_many", "pymemcache.client.base.PooledClient.incr", "pymemcache.client.base.PooledClient.decr", "pymemcache.client.base.PooledClient.touch", "pymemcache.client.base.PooledClient.stats", "pymemcache.client.base.PooledClient.flush_all"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "memcached answers", Alternatives: []Alternative{{Call: "aiomcache.Client", Requires: "aiomcache", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "pymemcache.client.base.Client"},
			{Name: "pymemcache.client.base.PooledClient"},
		},
		aliases: [][2]string{
			{"pymemcache.Client", "pymemcache.client.base.Client"},
			{"pymemcache.PooledClient", "pymemcache.client.base.PooledClient"},
			{"pymemcache.client.Client", "pymemcache.client.base.Client"},
		},
	},
	{
		library: Library{Name: "pymilvus", Distribution: "pymilvus", Modules: []string{"pymilvus"}},
		groups: []group{
			{
				names: []string{"pymilvus.MilvusClient"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Milvus is connected"},
			},
			{
				names: []string{"pymilvus.MilvusClient.insert", "pymilvus.MilvusClient.upsert", "pymilvus.MilvusClient.search", "pymilvus.MilvusClient.hybrid_search", "pymilvus.MilvusClient.query", "pymilvus.MilvusClient.get", "pymilvus.MilvusClient.delete", "pymilvus.MilvusClient.create_collection", "pymilvus.MilvusClient.drop_collection", "pymilvus.MilvusClient.has_collection", "pymilvus.MilvusClient.list_collections", "pymilvus.MilvusClient.describe_collection", "pymilvus.MilvusClient.get_collection_stats", "pymilvus.MilvusClient.load_collection", "pymilvus.MilvusClient.release_collection", "pymilvus.MilvusClient.flush", "pymilvus.MilvusClient.create_index", "pymilvus.MilvusClient.drop_index", "pymilvus.MilvusClient.create_partition", "pymilvus.MilvusClient.drop_partition", "pymilvus.MilvusClient.list_partitions", "pymilvus.MilvusClient.has_partition"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Milvus answers", Alternatives: []Alternative{{Call: "pymilvus.AsyncMilvusClient", Requires: "pymilvus", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"pymilvus.connections.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Milvus is connected"},
			},
			{
				names: []string{"pymilvus.Collection", "pymilvus.Collection.insert", "pymilvus.Collection.upsert", "pymilvus.Collection.search", "pymilvus.Collection.hybrid_search", "pymilvus.Collection.query", "pymilvus.Collection.delete", "pymilvus.Collection.flush", "pymilvus.Collection.load", "pymilvus.Collection.release", "pymilvus.Collection.create_index", "pymilvus.Collection.drop_index", "pymilvus.Collection.drop", "pymilvus.Collection.compact", "pymilvus.Collection.create_partition", "pymilvus.Collection.drop_partition", "pymilvus.Collection.describe", "pymilvus.utility.has_collection", "pymilvus.utility.list_collections", "pymilvus.utility.drop_collection", "pymilvus.utility.loading_progress", "pymilvus.utility.wait_for_loading_complete", "pymilvus.utility.index_building_progress", "pymilvus.utility.has_partition"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Milvus answers"},
			},
		},
		types: []Type{
			{Name: "pymilvus.MilvusClient"},
			{Name: "pymilvus.Collection"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "pymodbus", Distribution: "pymodbus", Modules: []string{"pymodbus", "pymodbus.client"}},
		groups: []group{
			{
				names: []string{"pymodbus.client.ModbusTcpClient.connect", "pymodbus.client.ModbusTcpClient.mask_write_register", "pymodbus.client.ModbusTcpClient.read_coils", "pymodbus.client.ModbusTcpClient.read_device_information", "pymodbus.client.ModbusTcpClient.read_discrete_inputs", "pymodbus.client.ModbusTcpClient.read_exception_status", "pymodbus.client.ModbusTcpClient.read_fifo_queue", "pymodbus.client.ModbusTcpClient.read_file_record", "pymodbus.client.ModbusTcpClient.read_holding_registers", "pymodbus.client.ModbusTcpClient.read_input_registers", "pymodbus.client.ModbusTcpClient.readwrite_registers", "pymodbus.client.ModbusTcpClient.write_coil", "pymodbus.client.ModbusTcpClient.write_coils", "pymodbus.client.ModbusTcpClient.write_file_record", "pymodbus.client.ModbusTcpClient.write_register", "pymodbus.client.ModbusTcpClient.write_registers", "pymodbus.client.ModbusUdpClient.connect", "pymodbus.client.ModbusUdpClient.mask_write_register", "pymodbus.client.ModbusUdpClient.read_coils", "pymodbus.client.ModbusUdpClient.read_device_information", "pymodbus.client.ModbusUdpClient.read_discrete_inputs", "pymodbus.client.ModbusUdpClient.read_exception_status", "pymodbus.client.ModbusUdpClient.read_fifo_queue", "pymodbus.client.ModbusUdpClient.read_file_record", "pymodbus.client.ModbusUdpClient.read_holding_registers", "pymodbus.client.ModbusUdpClient.read_input_registers", "pymodbus.client.ModbusUdpClient.readwrite_registers", "pymodbus.client.ModbusUdpClient.write_coil", "pymodbus.client.ModbusUdpClient.write_coils", "pymodbus.client.ModbusUdpClient.write_file_record", "pymodbus.client.ModbusUdpClient.write_register", "pymodbus.client.ModbusUdpClient.write_registers", "pymodbus.client.ModbusSerialClient.connect", "pymodbus.client.ModbusSerialClient.mask_write_register", "pymodbus.client.ModbusSerialClient.read_coils", "pymodbus.client.ModbusSerialClient.read_device_information", "pymodbus.client.ModbusSerialClient.read_discrete_inputs", "pymodbus.client.ModbusSerialClient.read_exception_status", "pymodbus.client.ModbusSerialClient.read_fifo_queue", "pymodbus.client.ModbusSerialClient.read_file_record", "pymodbus.client.ModbusSerialClient.read_holding_registers", "pymodbus.client.ModbusSerialClient.read_input_registers", "pymodbus.client.ModbusSerialClient.readwrite_registers", "pymodbus.client.ModbusSerialClient.write_coil", "pymodbus.client.ModbusSerialClient.write_coils", "pymodbus.client.ModbusSerialClient.write_file_record", "pymodbus.client.ModbusSerialClient.write_register", "pymodbus.client.ModbusSerialClient.write_registers", "pymodbus.client.ModbusTlsClient.connect", "pymodbus.client.ModbusTlsClient.mask_write_register", "pymodbus.client.ModbusTlsClient.read_coils", "pymodbus.client.ModbusTlsClient.read_device_information", "pymodbus.client.ModbusTlsClient.read_discrete_inputs", "pymodbus.client.ModbusTlsClient.read_exception_status", "pymodbus.client.ModbusTlsClient.read_fifo_queue", "pymodbus.client.ModbusTlsClient.read_file_record", "pymodbus.client.ModbusTlsClient.read_holding_registers", "pymodbus.client.ModbusTlsClient.read_input_registers", "pymodbus.client.ModbusTlsClient.readwrite_registers", "pymodbus.client.ModbusTlsClient.write_coil", "pymodbus.client.ModbusTlsClient.write_coils", "pymodbus.client.ModbusTlsClient.write_file_record", "pymodbus.client.ModbusTlsClient.write_register", "pymodbus.client.ModbusTlsClient.write_registers"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a device answers", Alternatives: []Alternative{{Call: "pymodbus.client.AsyncModbusTcpClient", Requires: "pymodbus", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "pymodbus.client.ModbusTcpClient"},
			{Name: "pymodbus.client.ModbusUdpClient"},
			{Name: "pymodbus.client.ModbusSerialClient"},
			{Name: "pymodbus.client.ModbusTlsClient"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "pymongo", Distribution: "pymongo", Modules: []string{"pymongo", "pymongo.mongo_client", "pymongo.database", "pymongo.collection", "pymongo.cursor", "pymongo.command_cursor", "pymongo.client_session", "pymongo.change_stream", "pymongo.synchronous", "bson", "gridfs", "motor", "motor.motor_asyncio"}},
		groups: []group{
			{
				names: []string{"pymongo.MongoClient.get_database", "pymongo.MongoClient.get_default_database", "pymongo.MongoClient.__getitem__"},
				row:   Symbol{Kind: "function", Returns: "pymongo.database.Database"},
			},
			{
				names: []string{"pymongo.MongoClient.list_database_names", "pymongo.MongoClient.server_info", "pymongo.MongoClient.drop_database", "pymongo.MongoClient.bulk_write", "pymongo.MongoClient.watch"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a MongoDB server answers", Alternatives: []Alternative{{Call: "pymongo.AsyncMongoClient", Requires: "pymongo", Note: "PyMongo 4.13 and later: the same methods, awaited"}, {Call: "motor.motor_asyncio.AsyncIOMotorClient", Requires: "motor", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymongo.MongoClient.list_databases"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a MongoDB server answers", Returns: "pymongo.command_cursor.CommandCursor", Alternatives: []Alternative{{Call: "pymongo.AsyncMongoClient", Requires: "pymongo", Note: "PyMongo 4.13 and later: the same methods, awaited"}, {Call: "motor.motor_asyncio.AsyncIOMotorClient", Requires: "motor", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymongo.MongoClient.address", "pymongo.MongoClient.primary", "pymongo.MongoClient.secondaries", "pymongo.MongoClient.arbiters", "pymongo.MongoClient.is_primary", "pymongo.MongoClient.is_mongos"},
				row:   Symbol{Kind: "property", Code: "blocking-database", Latency: "heavy", What: "a server is selected", Alternatives: []Alternative{{Call: "pymongo.AsyncMongoClient", Requires: "pymongo", Note: "PyMongo 4.13 and later: the same methods, awaited"}, {Call: "motor.motor_asyncio.AsyncIOMotorClient", Requires: "motor", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymongo.MongoClient.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "connections close", Alternatives: []Alternative{{Call: "pymongo.AsyncMongoClient", Requires: "pymongo", Note: "PyMongo 4.13 and later: the same methods, awaited"}, {Call: "motor.motor_asyncio.AsyncIOMotorClient", Requires: "motor", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymongo.MongoClient.start_session"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a server is selected", Returns: "pymongo.client_session.ClientSession", Alternatives: []Alternative{{Call: "pymongo.AsyncMongoClient", Requires: "pymongo", Note: "PyMongo 4.13 and later: the same methods, awaited"}, {Call: "motor.motor_asyncio.AsyncIOMotorClient", Requires: "motor", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymongo.database.Database.get_collection", "pymongo.database.Database.with_options", "pymongo.database.Database.__getitem__"},
				row:   Symbol{Kind: "function", Returns: "pymongo.collection.Collection"},
			},
			{
				names: []string{"pymongo.database.Database.client"},
				row:   Symbol{Kind: "attribute", Returns: "pymongo.MongoClient"},
			},
			{
				names: []string{"pymongo.database.Database.name"},
				row:   Symbol{Kind: "attribute", Returns: "str"},
			},
			{
				names: []string{"pymongo.database.Database.command", "pymongo.database.Database.list_collection_names", "pymongo.database.Database.drop_collection", "pymongo.database.Database.validate_collection", "pymongo.database.Database.dereference", "pymongo.database.Database.watch"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a MongoDB server answers", Alternatives: []Alternative{{Call: "pymongo.AsyncMongoClient", Requires: "pymongo", Note: "PyMongo 4.13 and later: the same methods, awaited"}, {Call: "motor.motor_asyncio.AsyncIOMotorClient", Requires: "motor", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymongo.database.Database.create_collection"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a MongoDB server answers", Returns: "pymongo.collection.Collection", Alternatives: []Alternative{{Call: "pymongo.AsyncMongoClient", Requires: "pymongo", Note: "PyMongo 4.13 and later: the same methods, awaited"}, {Call: "motor.motor_asyncio.AsyncIOMotorClient", Requires: "motor", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymongo.database.Database.aggregate", "pymongo.database.Database.list_collections", "pymongo.database.Database.cursor_command"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a MongoDB server answers", Returns: "pymongo.command_cursor.CommandCursor", Alternatives: []Alternative{{Call: "pymongo.AsyncMongoClient", Requires: "pymongo", Note: "PyMongo 4.13 and later: the same methods, awaited"}, {Call: "motor.motor_asyncio.AsyncIOMotorClient", Requires: "motor", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymongo.collection.Collection.find_one", "pymongo.collection.Collection.find_one_and_delete", "pymongo.collection.Collection.find_one_and_replace", "pymongo.collection.Collection.find_one_and_update", "pymongo.collection.Collection.insert_one", "pymongo.collection.Collection.insert_many", "pymongo.collection.Collection.update_one", "pymongo.collection.Collection.update_many", "pymongo.collection.Collection.replace_one", "pymongo.collection.Collection.delete_one", "pymongo.collection.Collection.delete_many", "pymongo.collection.Collection.bulk_write", "pymongo.collection.Collection.count_documents", "pymongo.collection.Collection.estimated_document_count", "pymongo.collection.Collection.distinct", "pymongo.collection.Collection.create_index", "pymongo.collection.Collection.create_indexes", "pymongo.collection.Collection.create_search_index", "pymongo.collection.Collection.create_search_indexes", "pymongo.collection.Collection.update_search_index", "pymongo.collection.Collection.drop", "pymongo.collection.Collection.drop_index", "pymongo.collection.Collection.drop_indexes", "pymongo.collection.Collection.drop_search_index", "pymongo.collection.Collection.index_information", "pymongo.collection.Collection.options", "pymongo.collection.Collection.rename", "pymongo.collection.Collection.watch"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a MongoDB server answers", Alternatives: []Alternative{{Call: "pymongo.AsyncMongoClient", Requires: "pymongo", Note: "PyMongo 4.13 and later: the same methods, awaited"}, {Call: "motor.motor_asyncio.AsyncIOMotorClient", Requires: "motor", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymongo.collection.Collection.aggregate", "pymongo.collection.Collection.aggregate_raw_batches", "pymongo.collection.Collection.list_indexes", "pymongo.collection.Collection.list_search_indexes"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a MongoDB server answers", Returns: "pymongo.command_cursor.CommandCursor", Alternatives: []Alternative{{Call: "pymongo.AsyncMongoClient", Requires: "pymongo", Note: "PyMongo 4.13 and later: the same methods, awaited"}, {Call: "motor.motor_asyncio.AsyncIOMotorClient", Requires: "motor", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymongo.collection.Collection.find", "pymongo.collection.Collection.find_raw_batches"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", Lazy: true, What: "a MongoDB server answers", Returns: "pymongo.cursor.Cursor", Alternatives: []Alternative{{Call: "pymongo.AsyncMongoClient", Requires: "pymongo", Note: "PyMongo 4.13 and later: the same methods, awaited"}, {Call: "motor.motor_asyncio.AsyncIOMotorClient", Requires: "motor", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymongo.collection.Collection.with_options", "pymongo.collection.Collection.__getitem__"},
				row:   Symbol{Kind: "function", Returns: "pymongo.collection.Collection"},
			},
			{
				names: []string{"pymongo.collection.Collection.database"},
				row:   Symbol{Kind: "attribute", Returns: "pymongo.database.Database"},
			},
			{
				names: []string{"pymongo.collection.Collection.name", "pymongo.collection.Collection.full_name"},
				row:   Symbol{Kind: "attribute", Returns: "str"},
			},
			{
				names: []string{"pymongo.cursor.Cursor.allow_disk_use", "pymongo.cursor.Cursor.batch_size", "pymongo.cursor.Cursor.clone", "pymongo.cursor.Cursor.collation", "pymongo.cursor.Cursor.comment", "pymongo.cursor.Cursor.hint", "pymongo.cursor.Cursor.limit", "pymongo.cursor.Cursor.max", "pymongo.cursor.Cursor.max_await_time_ms", "pymongo.cursor.Cursor.max_scan", "pymongo.cursor.Cursor.max_time_ms", "pymongo.cursor.Cursor.min", "pymongo.cursor.Cursor.rewind", "pymongo.cursor.Cursor.skip", "pymongo.cursor.Cursor.sort", "pymongo.cursor.Cursor.where", "pymongo.cursor.Cursor.add_option", "pymongo.cursor.Cursor.remove_option"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"pymongo.cursor.Cursor.distinct", "pymongo.cursor.Cursor.explain", "pymongo.cursor.Cursor.to_list", "pymongo.cursor.Cursor.next", "pymongo.cursor.Cursor.__next__", "pymongo.cursor.Cursor.__getitem__", "pymongo.command_cursor.CommandCursor.to_list", "pymongo.command_cursor.CommandCursor.next", "pymongo.command_cursor.CommandCursor.try_next", "pymongo.command_cursor.CommandCursor.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a MongoDB server sends documents", Alternatives: []Alternative{{Call: "pymongo.AsyncMongoClient", Requires: "pymongo", Note: "PyMongo 4.13 and later: the same methods, awaited"}, {Call: "motor.motor_asyncio.AsyncIOMotorClient", Requires: "motor", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymongo.cursor.Cursor.close", "pymongo.command_cursor.CommandCursor.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "a cursor or session ends", Alternatives: []Alternative{{Call: "pymongo.AsyncMongoClient", Requires: "pymongo", Note: "PyMongo 4.13 and later: the same methods, awaited"}, {Call: "motor.motor_asyncio.AsyncIOMotorClient", Requires: "motor", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymongo.client_session.ClientSession.commit_transaction", "pymongo.client_session.ClientSession.abort_transaction", "pymongo.client_session.ClientSession.with_transaction", "pymongo.client_session.ClientSession.end_session"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a transaction ends", Alternatives: []Alternative{{Call: "pymongo.AsyncMongoClient", Requires: "pymongo", Note: "PyMongo 4.13 and later: the same methods, awaited"}, {Call: "motor.motor_asyncio.AsyncIOMotorClient", Requires: "motor", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymongo.client_session.ClientSession.start_transaction"},
				row:   Symbol{Kind: "function", Returns: "pymongo.client_session._TransactionContext"},
			},
			{
				names: []string{"pymongo.client_session._TransactionContext.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a transaction ends"},
			},
			{
				names: []string{"pymongo.change_stream.ChangeStream.next", "pymongo.change_stream.ChangeStream.try_next", "pymongo.change_stream.ChangeStream.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a change arrives", Alternatives: []Alternative{{Call: "pymongo.AsyncMongoClient", Requires: "pymongo", Note: "PyMongo 4.13 and later: the same methods, awaited"}, {Call: "motor.motor_asyncio.AsyncIOMotorClient", Requires: "motor", Framework: "asyncio"}}},
			},
			{
				names: []string{"gridfs.GridFS.put", "gridfs.GridFS.get", "gridfs.GridFS.delete", "gridfs.GridFS.list", "gridfs.GridFS.exists", "gridfs.GridFS.find_one", "gridfs.GridFS.get_version", "gridfs.GridFS.get_last_version"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a file is moved to or from MongoDB", Alternatives: []Alternative{{Call: "gridfs.AsyncGridFS", Requires: "pymongo"}}},
			},
			{
				names: []string{"gridfs.GridFSBucket.delete", "gridfs.GridFSBucket.download_to_stream", "gridfs.GridFSBucket.download_to_stream_by_name", "gridfs.GridFSBucket.open_download_stream", "gridfs.GridFSBucket.open_download_stream_by_name", "gridfs.GridFSBucket.rename", "gridfs.GridFSBucket.upload_from_stream", "gridfs.GridFSBucket.upload_from_stream_with_id"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a file is moved to or from MongoDB", Alternatives: []Alternative{{Call: "gridfs.AsyncGridFSBucket", Requires: "pymongo"}}},
			},
		},
		types: []Type{
			{Name: "gridfs.GridFS"},
			{Name: "gridfs.GridFSBucket"},
			{Name: "pymongo.MongoClient", Item: "pymongo.database.Database", Any: "pymongo.database.Database"},
			{Name: "pymongo.database.Database", Item: "pymongo.collection.Collection", Any: "pymongo.collection.Collection"},
			{Name: "pymongo.collection.Collection", Item: "pymongo.collection.Collection", Any: "pymongo.collection.Collection"},
			{Name: "pymongo.cursor.Cursor", Iter: "dict", Item: "dict"},
			{Name: "pymongo.command_cursor.CommandCursor", Iter: "dict"},
			{Name: "pymongo.client_session.ClientSession"},
			{Name: "pymongo.change_stream.ChangeStream"},
			{Name: "pymongo.client_session._TransactionContext"},
		},
		aliases: [][2]string{
			{"gridfs.synchronous.grid_file", "gridfs"},
			{"pymongo.mongo_client.MongoClient", "pymongo.MongoClient"},
			{"pymongo.synchronous.change_stream", "pymongo.change_stream"},
			{"pymongo.synchronous.client_session", "pymongo.client_session"},
			{"pymongo.synchronous.collection", "pymongo.collection"},
			{"pymongo.synchronous.command_cursor", "pymongo.command_cursor"},
			{"pymongo.synchronous.cursor", "pymongo.cursor"},
			{"pymongo.synchronous.database", "pymongo.database"},
			{"pymongo.synchronous.mongo_client.MongoClient", "pymongo.MongoClient"},
		},
	},
	{
		library: Library{Name: "pymssql", Distribution: "pymssql", Modules: []string{"pymssql"}},
		groups: []group{
			{
				names: []string{"pymssql.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects to the database server", Returns: "pymssql.Connection", Alternatives: []Alternative{{Call: "aioodbc.connect", Requires: "aioodbc", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymssql.Connection.cursor"},
				row:   Symbol{Kind: "function", Returns: "pymssql.Cursor"},
			},
			{
				names: []string{"pymssql.Connection.commit", "pymssql.Connection.rollback", "pymssql.Connection.autocommit", "pymssql.Connection.bulk_copy", "pymssql.Connection.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database server answers", Alternatives: []Alternative{{Call: "aioodbc.connect", Requires: "aioodbc", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymssql.Connection.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "a connection closes", Alternatives: []Alternative{{Call: "aioodbc.connect", Requires: "aioodbc", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymssql.Cursor.execute", "pymssql.Cursor.executemany", "pymssql.Cursor.callproc", "pymssql.Cursor.nextset"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Alternatives: []Alternative{{Call: "aioodbc.connect", Requires: "aioodbc", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymssql.Cursor.fetchone", "pymssql.Cursor.fetchmany", "pymssql.Cursor.fetchall", "pymssql.Cursor.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "rows arrive", Alternatives: []Alternative{{Call: "aioodbc.connect", Requires: "aioodbc", Framework: "asyncio"}}, Caveat: "A buffered cursor has them already after execute; a server-side one asks for them."},
			},
		},
		types: []Type{
			{Name: "pymssql.Connection"},
			{Name: "pymssql.Cursor", Iter: "tuple"},
		},
		aliases: [][2]string{
			{"pymssql._pymssql", "pymssql"},
		},
	},
	{
		library: Library{Name: "PyMuPDF", Distribution: "PyMuPDF", Modules: []string{"pymupdf", "fitz"}},
		groups: []group{
			{
				names: []string{"pymupdf.Document"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads a document", Unless: []Condition{{Param: "filename", Value: "absent"}}},
			},
			{
				names: []string{"pymupdf.Document.save", "pymupdf.Document.ez_save", "pymupdf.Document.saveIncr", "pymupdf.Document.convert_to_pdf"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a document"},
			},
			{
				names: []string{"pymupdf.Document.load_page"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "light", What: "reads a page", Returns: "pymupdf.Page"},
			},
			{
				names: []string{"pymupdf.Page.get_text", "pymupdf.Page.get_pixmap", "pymupdf.Page.find_tables", "pymupdf.Page.search_for", "pymupdf.Page.get_drawings", "pymupdf.Page.get_svg_image", "pymupdf.Page.get_textpage_ocr"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "renders or reads a page"},
			},
		},
		types: []Type{
			{Name: "pymupdf.Document"},
			{Name: "pymupdf.Page"},
		},
		aliases: [][2]string{
			{"fitz", "pymupdf"},
			{"pymupdf.open", "pymupdf.Document"},
		},
	},
	{
		library: Library{Name: "PyMySQL", Distribution: "PyMySQL", Modules: []string{"pymysql", "pymysql.connections", "pymysql.cursors"}},
		groups: []group{
			{
				names: []string{"pymysql.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects to the database server", Returns: "pymysql.connections.Connection", Alternatives: []Alternative{{Call: "aiomysql.connect", Requires: "aiomysql", Framework: "asyncio"}, {Call: "asyncmy.connect", Requires: "asyncmy", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymysql.connections.Connection"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects to the database server", Alternatives: []Alternative{{Call: "aiomysql.connect", Requires: "aiomysql", Framework: "asyncio"}, {Call: "asyncmy.connect", Requires: "asyncmy", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymysql.connections.Connection.cursor"},
				row:   Symbol{Kind: "function", Returns: "pymysql.cursors.Cursor"},
			},
			{
				names: []string{"pymysql.connections.Connection.commit", "pymysql.connections.Connection.rollback", "pymysql.connections.Connection.begin", "pymysql.connections.Connection.connect", "pymysql.connections.Connection.autocommit", "pymysql.connections.Connection.kill", "pymysql.connections.Connection.ping", "pymysql.connections.Connection.query", "pymysql.connections.Connection.select_db", "pymysql.connections.Connection.set_charset", "pymysql.connections.Connection.set_character_set", "pymysql.connections.Connection.show_warnings", "pymysql.connections.Connection.next_result"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database server answers", Alternatives: []Alternative{{Call: "aiomysql.connect", Requires: "aiomysql", Framework: "asyncio"}, {Call: "asyncmy.connect", Requires: "asyncmy", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymysql.connections.Connection.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "a connection closes", Alternatives: []Alternative{{Call: "aiomysql.connect", Requires: "aiomysql", Framework: "asyncio"}, {Call: "asyncmy.connect", Requires: "asyncmy", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymysql.cursors.Cursor.execute", "pymysql.cursors.Cursor.executemany", "pymysql.cursors.Cursor.callproc", "pymysql.cursors.Cursor.nextset"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Alternatives: []Alternative{{Call: "aiomysql.Cursor.execute", Requires: "aiomysql", Framework: "asyncio"}}},
			},
			{
				names: []string{"pymysql.cursors.Cursor.fetchone", "pymysql.cursors.Cursor.fetchmany", "pymysql.cursors.Cursor.fetchall"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "rows arrive", Alternatives: []Alternative{{Call: "aiomysql.Cursor.execute", Requires: "aiomysql", Framework: "asyncio"}}, Caveat: "A buffered cursor has them already after execute; a server-side one asks for them."},
			},
		},
		types: []Type{
			{Name: "pymysql.connections.Connection"},
			{Name: "pymysql.cursors.Cursor", Iter: "tuple"},
			{Name: "pymysql.cursors.DictCursor", Bases: []string{"pymysql.cursors.Cursor"}, Iter: "tuple"},
			{Name: "pymysql.cursors.SSCursor", Bases: []string{"pymysql.cursors.Cursor"}, Iter: "tuple"},
			{Name: "pymysql.cursors.SSDictCursor", Bases: []string{"pymysql.cursors.SSCursor"}, Iter: "dict"},
		},
		aliases: [][2]string{
			{"pymysql.Connect", "pymysql.connect"},
			{"pymysql.Connection", "pymysql.connections.Connection"},
		},
	},
	{
		library: Library{Name: "PyNaCl", Distribution: "PyNaCl", Modules: []string{"nacl", "nacl.pwhash"}},
		groups: []group{
			{
				names: []string{"nacl.pwhash.str", "nacl.pwhash.verify", "nacl.pwhash.argon2id.str", "nacl.pwhash.argon2id.kdf", "nacl.pwhash.argon2id.verify", "nacl.pwhash.scrypt.str", "nacl.pwhash.scrypt.kdf", "nacl.pwhash.scrypt.verify"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "hashes a password, slow by design"},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "pyodbc", Distribution: "pyodbc", Modules: []string{"pyodbc"}},
		groups: []group{
			{
				names: []string{"pyodbc.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects to the database server", Returns: "pyodbc.Connection", Alternatives: []Alternative{{Call: "aioodbc.connect", Requires: "aioodbc", Framework: "asyncio"}}},
			},
			{
				names: []string{"pyodbc.Connection.cursor"},
				row:   Symbol{Kind: "function", Returns: "pyodbc.Cursor"},
			},
			{
				names: []string{"pyodbc.Connection.commit", "pyodbc.Connection.rollback", "pyodbc.Connection.execute", "pyodbc.Connection.getinfo", "pyodbc.Connection.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database server answers", Alternatives: []Alternative{{Call: "aioodbc.connect", Requires: "aioodbc", Framework: "asyncio"}}},
			},
			{
				names: []string{"pyodbc.Connection.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "a connection closes", Alternatives: []Alternative{{Call: "aioodbc.connect", Requires: "aioodbc", Framework: "asyncio"}}},
			},
			{
				names: []string{"pyodbc.Cursor.executemany", "pyodbc.Cursor.columns", "pyodbc.Cursor.tables", "pyodbc.Cursor.statistics", "pyodbc.Cursor.primaryKeys", "pyodbc.Cursor.foreignKeys", "pyodbc.Cursor.procedures", "pyodbc.Cursor.nextset", "pyodbc.Cursor.skip", "pyodbc.Cursor.commit", "pyodbc.Cursor.rollback"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Alternatives: []Alternative{{Call: "aioodbc.connect", Requires: "aioodbc", Framework: "asyncio"}}},
			},
			{
				names: []string{"pyodbc.Cursor.fetchone", "pyodbc.Cursor.fetchmany", "pyodbc.Cursor.fetchall", "pyodbc.Cursor.fetchval", "pyodbc.Cursor.__iter__", "pyodbc.Cursor.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "rows arrive", Alternatives: []Alternative{{Call: "aioodbc.connect", Requires: "aioodbc", Framework: "asyncio"}}, Caveat: "A buffered cursor has them already after execute; a server-side one asks for them."},
			},
			{
				names: []string{"pyodbc.Cursor.execute"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Returns: "Self", Alternatives: []Alternative{{Call: "aioodbc.connect", Requires: "aioodbc", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "pyodbc.Connection"},
			{Name: "pyodbc.Cursor", Iter: "tuple"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "pypdf", Distribution: "pypdf", Modules: []string{"pypdf"}},
		groups: []group{
			{
				names: []string{"pypdf.PdfReader"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads a document", Unless: []Condition{{Param: "stream", Value: "type:io.BytesIO"}}},
			},
			{
				names: []string{"pypdf.PdfWriter.write"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a document"},
			},
			{
				names: []string{"pypdf.PageObject.extract_text"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "takes a page apart"},
			},
		},
		types: []Type{
			{Name: "pypdf.PdfReader"},
			{Name: "pypdf.PdfWriter"},
			{Name: "pypdf.PageObject"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "pyserial", Distribution: "pyserial", Modules: []string{"serial", "serial.tools", "serial.tools.list_ports"}},
		groups: []group{
			{
				names: []string{"serial.Serial"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "moderate", What: "opens a port", When: []Condition{{Param: "port", Value: "present"}}, Unless: []Condition{{Param: "port", Value: "None"}}, Alternatives: []Alternative{{Call: "serial_asyncio.open_serial_connection", Requires: "pyserial-asyncio", Framework: "asyncio"}}},
			},
			{
				names: []string{"serial.Serial.read", "serial.Serial.readline", "serial.Serial.readlines", "serial.Serial.read_until", "serial.Serial.read_all", "serial.Serial.readinto", "serial.Serial.readall", "serial.Serial.write", "serial.Serial.writelines", "serial.Serial.flush", "serial.Serial.send_break", "serial.Serial.open"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a device sends or takes bytes", Alternatives: []Alternative{{Call: "serial_asyncio.open_serial_connection", Requires: "pyserial-asyncio", Framework: "asyncio"}}, Caveat: "timeout=0 makes reads return at once."},
			},
			{
				names: []string{"serial.Serial.iread_until"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", Lazy: true, What: "a device sends bytes", Alternatives: []Alternative{{Call: "serial_asyncio.open_serial_connection", Requires: "pyserial-asyncio", Framework: "asyncio"}}},
			},
			{
				names: []string{"serial.tools.list_ports.comports"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "looks for devices"},
			},
			{
				names: []string{"serial.serial_for_url"},
				row:   Symbol{Kind: "function", Returns: "serial.Serial"},
			},
		},
		types: []Type{
			{Name: "serial.Serial"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "pysftp", Distribution: "pysftp", Modules: []string{"pysftp"}},
		groups: []group{
			{
				names: []string{"pysftp.Connection"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "TCP connect and SSH handshake", Alternatives: []Alternative{{Call: "asyncssh.connect", Requires: "asyncssh", Framework: "asyncio"}}},
			},
			{
				names: []string{"pysftp.Connection.get", "pysftp.Connection.get_d", "pysftp.Connection.get_r", "pysftp.Connection.getfo", "pysftp.Connection.put", "pysftp.Connection.put_d", "pysftp.Connection.put_r", "pysftp.Connection.putfo", "pysftp.Connection.execute", "pysftp.Connection.cd", "pysftp.Connection.chdir", "pysftp.Connection.chmod", "pysftp.Connection.chown", "pysftp.Connection.exists", "pysftp.Connection.isdir", "pysftp.Connection.isfile", "pysftp.Connection.listdir", "pysftp.Connection.listdir_attr", "pysftp.Connection.lstat", "pysftp.Connection.makedirs", "pysftp.Connection.mkdir", "pysftp.Connection.open", "pysftp.Connection.readlink", "pysftp.Connection.remove", "pysftp.Connection.rename", "pysftp.Connection.rmdir", "pysftp.Connection.stat", "pysftp.Connection.symlink", "pysftp.Connection.truncate", "pysftp.Connection.unlink", "pysftp.Connection.walktree", "pysftp.Connection.close"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the SFTP server answers", Alternatives: []Alternative{{Call: "asyncssh.connect", Requires: "asyncssh", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "pysftp.Connection"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "pytesseract", Distribution: "pytesseract", Modules: []string{"pytesseract"}},
		groups: []group{
			{
				names: []string{"pytesseract.image_to_string", "pytesseract.image_to_data", "pytesseract.image_to_boxes", "pytesseract.image_to_osd", "pytesseract.image_to_pdf_or_hocr", "pytesseract.image_to_alto_xml", "pytesseract.run_and_get_output", "pytesseract.get_languages", "pytesseract.get_tesseract_version"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "tesseract runs", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "ffmpeg itself"}}},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "python-docx", Distribution: "python-docx", Modules: []string{"docx"}},
		groups: []group{
			{
				names: []string{"docx.Document"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and parses a document", Returns: "docx.document.Document"},
			},
			{
				names: []string{"docx.document.Document.save"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a document"},
			},
		},
		types: []Type{
			{Name: "docx.document.Document"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "python-gitlab", Distribution: "python-gitlab", Modules: []string{"gitlab"}},
		groups: []group{
			{
				names: []string{"gitlab.Gitlab.auth", "gitlab.Gitlab.get_license", "gitlab.Gitlab.http_delete", "gitlab.Gitlab.http_get", "gitlab.Gitlab.http_list", "gitlab.Gitlab.http_patch", "gitlab.Gitlab.http_post", "gitlab.Gitlab.http_put", "gitlab.Gitlab.http_request", "gitlab.Gitlab.markdown", "gitlab.Gitlab.search", "gitlab.Gitlab.set_license", "gitlab.Gitlab.version"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "GitLab answers", Alternatives: []Alternative{{Call: "gidgetlab.httpx.GitLabAPI", Requires: "gidgetlab"}}},
			},
		},
		types: []Type{
			{Name: "gitlab.Gitlab"},
		},
		aliases: [][2]string{
			{"gitlab.client.Gitlab", "gitlab.Gitlab"},
		},
	},
	{
		library: Library{Name: "python-memcached", Distribution: "python-memcached", Modules: []string{"memcache"}},
		groups: []group{
			{
				names: []string{"memcache.Client.get", "memcache.Client.get_multi", "memcache.Client.gets", "memcache.Client.set", "memcache.Client.set_multi", "memcache.Client.add", "memcache.Client.replace", "memcache.Client.append", "memcache.Client.prepend", "memcache.Client.cas", "memcache.Client.delete", "memcache.Client.delete_multi", "memcache.Client.incr", "memcache.Client.decr", "memcache.Client.touch", "memcache.Client.get_stats", "memcache.Client.flush_all"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "memcached answers", Alternatives: []Alternative{{Call: "aiomcache.Client", Requires: "aiomcache", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "memcache.Client"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "pyttsx3", Distribution: "pyttsx3", Modules: []string{"pyttsx3", "pyttsx3.engine"}},
		groups: []group{
			{
				names: []string{"pyttsx3.init"},
				row:   Symbol{Kind: "function", Returns: "pyttsx3.engine.Engine"},
			},
			{
				names: []string{"pyttsx3.engine.Engine.runAndWait", "pyttsx3.engine.Engine.startLoop", "pyttsx3.speak"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "a text is spoken"},
			},
		},
		types: []Type{
			{Name: "pyttsx3.engine.Engine"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "pytz", Distribution: "pytz", Modules: []string{"pytz"}},
		groups: []group{
			{
				names: []string{"pytz.timezone"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "the first time, the zone's rules are read"},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "pywinrm", Distribution: "pywinrm", Modules: []string{"winrm"}},
		groups: []group{
			{
				names: []string{"winrm.Session.run_cmd", "winrm.Session.run_ps"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a remote command ends"},
			},
		},
		types: []Type{
			{Name: "winrm.Session"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "PyYAML", Distribution: "PyYAML", Modules: []string{"yaml"}},
		groups: []group{
			{
				names: []string{"yaml.load", "yaml.safe_load", "yaml.full_load", "yaml.unsafe_load"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "parses a document, slow in pure Python"},
			},
			{
				names: []string{"yaml.load_all", "yaml.safe_load_all", "yaml.full_load_all", "yaml.unsafe_load_all"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", Lazy: true, What: "parses documents, slow in pure Python"},
			},
			{
				names: []string{"yaml.dump", "yaml.safe_dump", "yaml.dump_all", "yaml.safe_dump_all"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "writes a document, slow in pure Python"},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "pyzmq", Distribution: "pyzmq", Modules: []string{"zmq", "zmq.asyncio"}},
		groups: []group{
			{
				names: []string{"zmq.Context.socket"},
				row:   Symbol{Kind: "function", Returns: "zmq.Socket"},
			},
			{
				names: []string{"zmq.Socket.recv", "zmq.Socket.recv_multipart", "zmq.Socket.recv_string", "zmq.Socket.recv_json", "zmq.Socket.recv_pyobj"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the peer sends", Unless: []Condition{{Param: "flags", Value: "zmq.NOBLOCK"}, {Param: "flags", Value: "zmq.DONTWAIT"}}, Alternatives: []Alternative{{Call: "zmq.asyncio.Socket", Requires: "pyzmq", Framework: "asyncio", Note: "from zmq.asyncio.Context"}}},
			},
			{
				names: []string{"zmq.Socket.send", "zmq.Socket.send_multipart", "zmq.Socket.send_string", "zmq.Socket.send_json", "zmq.Socket.send_pyobj"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the peer takes what is sent", Unless: []Condition{{Param: "flags", Position: 1, Value: "zmq.NOBLOCK"}, {Param: "flags", Position: 1, Value: "zmq.DONTWAIT"}}, Alternatives: []Alternative{{Call: "zmq.asyncio.Socket", Requires: "pyzmq", Framework: "asyncio", Note: "from zmq.asyncio.Context"}}},
			},
			{
				names: []string{"zmq.Poller.poll", "zmq.Socket.poll"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a socket becomes ready", Unless: []Condition{{Param: "timeout", Value: "0"}}, Alternatives: []Alternative{{Call: "zmq.asyncio.Poller", Requires: "pyzmq", Framework: "asyncio"}}},
			},
			{
				names: []string{"zmq.proxy"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "messages pass, for ever"},
			},
		},
		types: []Type{
			{Name: "zmq.Context"},
			{Name: "zmq.Socket"},
			{Name: "zmq.Poller"},
		},
		aliases: [][2]string{
			{"zmq.sugar.context.Context", "zmq.Context"},
			{"zmq.sugar.socket.Socket", "zmq.Socket"},
		},
	},
	{
		library: Library{Name: "qdrant-client", Distribution: "qdrant-client", Modules: []string{"qdrant_client", "qdrant_client.models", "qdrant_client.http"}},
		groups: []group{
			{
				names: []string{"qdrant_client.QdrantClient.batch_update_points", "qdrant_client.QdrantClient.clear_payload", "qdrant_client.QdrantClient.cluster_collection_update", "qdrant_client.QdrantClient.cluster_status", "qdrant_client.QdrantClient.cluster_telemetry", "qdrant_client.QdrantClient.collection_cluster_info", "qdrant_client.QdrantClient.collection_exists", "qdrant_client.QdrantClient.count", "qdrant_client.QdrantClient.create_collection", "qdrant_client.QdrantClient.create_full_snapshot", "qdrant_client.QdrantClient.create_payload_index", "qdrant_client.QdrantClient.create_shard_key", "qdrant_client.QdrantClient.create_shard_snapshot", "qdrant_client.QdrantClient.create_snapshot", "qdrant_client.QdrantClient.create_vector_name", "qdrant_client.QdrantClient.delete", "qdrant_client.QdrantClient.delete_collection", "qdrant_client.QdrantClient.delete_full_snapshot", "qdrant_client.QdrantClient.delete_payload", "qdrant_client.QdrantClient.delete_payload_index", "qdrant_client.QdrantClient.delete_shard_key", "qdrant_client.QdrantClient.delete_shard_snapshot", "qdrant_client.QdrantClient.delete_snapshot", "qdrant_client.QdrantClient.delete_vector_name", "qdrant_client.QdrantClient.delete_vectors", "qdrant_client.QdrantClient.facet", "qdrant_client.QdrantClient.get_aliases", "qdrant_client.QdrantClient.get_collection", "qdrant_client.QdrantClient.get_collection_aliases", "qdrant_client.QdrantClient.get_collections", "qdrant_client.QdrantClient.get_optimizations", "qdrant_client.QdrantClient.info", "qdrant_client.QdrantClient.list_full_snapshots", "qdrant_client.QdrantClient.list_shard_keys", "qdrant_client.QdrantClient.list_shard_snapshots", "qdrant_client.QdrantClient.list_snapshots", "qdrant_client.QdrantClient.migrate", "qdrant_client.QdrantClient.overwrite_payload", "qdrant_client.QdrantClient.query_batch_points", "qdrant_client.QdrantClient.query_points", "qdrant_client.QdrantClient.query_points_groups", "qdrant_client.QdrantClient.recover_current_peer", "qdrant_client.QdrantClient.recover_shard_snapshot", "qdrant_client.QdrantClient.recover_snapshot", "qdrant_client.QdrantClient.recreate_collection", "qdrant_client.QdrantClient.remove_peer", "qdrant_client.QdrantClient.retrieve", "qdrant_client.QdrantClient.scroll", "qdrant_client.QdrantClient.search_matrix_offsets", "qdrant_client.QdrantClient.search_matrix_pairs", "qdrant_client.QdrantClient.set_payload", "qdrant_client.QdrantClient.update_collection", "qdrant_client.QdrantClient.update_collection_aliases", "qdrant_client.QdrantClient.update_vectors", "qdrant_client.QdrantClient.upload_collection", "qdrant_client.QdrantClient.upload_points", "qdrant_client.QdrantClient.upsert"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Qdrant answers", Alternatives: []Alternative{{Call: "qdrant_client.AsyncQdrantClient", Requires: "qdrant-client", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"qdrant_client.QdrantClient.search", "qdrant_client.QdrantClient.search_batch", "qdrant_client.QdrantClient.search_groups", "qdrant_client.QdrantClient.recommend", "qdrant_client.QdrantClient.recommend_batch", "qdrant_client.QdrantClient.recommend_groups", "qdrant_client.QdrantClient.discover", "qdrant_client.QdrantClient.discover_batch", "qdrant_client.QdrantClient.upload_records"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the vector database answers", Alternatives: []Alternative{{Call: "qdrant_client.AsyncQdrantClient", Requires: "qdrant-client", Note: "the same methods, awaited"}}, Until: "1.16"},
			},
		},
		types: []Type{
			{Name: "qdrant_client.QdrantClient"},
		},
		aliases: [][2]string{
			{"qdrant_client.qdrant_client.QdrantClient", "qdrant_client.QdrantClient"},
		},
	},
	{
		library: Library{Name: "quart", Distribution: "quart", Modules: []string{"quart"}},
		groups: []group{
			{
				names: []string{"quart.Quart.run"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "runs a second event loop, or raises RuntimeError", Alternatives: []Alternative{{Call: "quart.Quart.run_task", Requires: "quart", Framework: "asyncio"}}},
			},
			{
				names: []string{"quart.Quart.route", "quart.Quart.get", "quart.Quart.post", "quart.Quart.put", "quart.Quart.patch", "quart.Quart.delete", "quart.Quart.websocket", "quart.Quart.before_request", "quart.Quart.after_request", "quart.Quart.before_serving", "quart.Quart.after_serving", "quart.Quart.errorhandler"},
				row:   Symbol{Kind: "decorator", Effect: "off-loop"},
			},
		},
		types: []Type{
			{Name: "quart.Quart"},
		},
		aliases: [][2]string{
			{"quart.app.Quart", "quart.Quart"},
		},
	},
	{
		library: Library{Name: "ray", Distribution: "ray", Modules: []string{"ray"}},
		groups: []group{
			{
				names: []string{"ray.get", "ray.wait", "ray.init", "ray.shutdown"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "other processes end", Caveat: "An object reference can be awaited."},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "redis", Distribution: "redis", Modules: []string{"redis", "redis.client", "redis.asyncio", "redis.cluster", "redis.commands", "redis.connection", "redis.exceptions", "redis.lock", "redis.sentinel", "redis.utils"}},
		groups: []group{
			{
				names: []string{"redis.from_url"},
				row:   Symbol{Kind: "function", Returns: "redis.Redis"},
			},
			{
				names: []string{"redis.Redis.from_url", "redis.Redis.from_pool", "redis.RedisCluster.from_url"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"redis.Redis.acl_cat", "redis.Redis.acl_deluser", "redis.Redis.acl_dryrun", "redis.Redis.acl_genpass", "redis.Redis.acl_getuser", "redis.Redis.acl_help", "redis.Redis.acl_list", "redis.Redis.acl_load", "redis.Redis.acl_log", "redis.Redis.acl_log_reset", "redis.Redis.acl_save", "redis.Redis.acl_setuser", "redis.Redis.acl_users", "redis.Redis.acl_whoami", "redis.Redis.append", "redis.Redis.arcount", "redis.Redis.ardel", "redis.Redis.ardelrange", "redis.Redis.arget", "redis.Redis.argetrange", "redis.Redis.argrep", "redis.Redis.arinfo", "redis.Redis.arinsert", "redis.Redis.arlastitems", "redis.Redis.arlen", "redis.Redis.armget", "redis.Redis.armset", "redis.Redis.arnext", "redis.Redis.arop", "redis.Redis.arring", "redis.Redis.arscan", "redis.Redis.arseek", "redis.Redis.arset", "redis.Redis.auth", "redis.Redis.bgrewriteaof", "redis.Redis.bgsave", "redis.Redis.bitcount", "redis.Redis.bitfield", "redis.Redis.bitfield_ro", "redis.Redis.bitop", "redis.Redis.bitpos", "redis.Redis.client_getname", "redis.Redis.client_getredir", "redis.Redis.client_id", "redis.Redis.client_info", "redis.Redis.client_kill", "redis.Redis.client_kill_filter", "redis.Redis.client_list", "redis.Redis.client_no_evict", "redis.Redis.client_no_touch", "redis.Redis.client_pause", "redis.Redis.client_reply", "redis.Redis.client_setinfo", "redis.Redis.client_setname", "redis.Redis.client_tracking", "redis.Redis.client_tracking_off", "redis.Redis.client_tracking_on", "redis.Redis.client_trackinginfo", "redis.Redis.client_unblock", "redis.Redis.client_unpause", "redis.Redis.command", "redis.Redis.command_count", "redis.Redis.command_docs", "redis.Redis.command_getkeys", "redis.Redis.command_getkeysandflags", "redis.Redis.command_info", "redis.Redis.command_list", "redis.Redis.config_get", "redis.Redis.config_resetstat", "redis.Redis.config_rewrite", "redis.Redis.config_set", "redis.Redis.copy", "redis.Redis.dbsize", "redis.Redis.debug_object", "redis.Redis.debug_segfault", "redis.Redis.decr", "redis.Redis.decrby", "redis.Redis.delete", "redis.Redis.delex", "redis.Redis.digest", "redis.Redis.digest_local", "redis.Redis.dump", "redis.Redis.echo", "redis.Redis.eval", "redis.Redis.eval_ro", "redis.Redis.evalsha", "redis.Redis.evalsha_ro", "redis.Redis.execute_command", "redis.Redis.exists", "redis.Redis.expire", "redis.Redis.expireat", "redis.Redis.expiretime", "redis.Redis.failover", "redis.Redis.fcall", "redis.Redis.fcall_ro", "redis.Redis.flushall", "redis.Redis.flushdb", "redis.Redis.function_delete", "redis.Redis.function_dump", "redis.Redis.function_flush", "redis.Redis.function_kill", "redis.Redis.function_list", "redis.Redis.function_load", "redis.Redis.function_restore", "redis.Redis.function_stats", "redis.Redis.geoadd", "redis.Redis.geodist", "redis.Redis.geohash", "redis.Redis.geopos", "redis.Redis.georadius", "redis.Redis.georadiusbymember", "redis.Redis.geosearch", "redis.Redis.geosearchstore", "redis.Redis.get", "redis.Redis.getbit", "redis.Redis.getdel", "redis.Redis.getex", "redis.Redis.getrange", "redis.Redis.getset", "redis.Redis.hdel", "redis.Redis.hello", "redis.Redis.hexists", "redis.Redis.hexpire", "redis.Redis.hexpireat", "redis.Redis.hexpiretime", "redis.Redis.hget", "redis.Redis.hgetall", "redis.Redis.hgetdel", "redis.Redis.hgetex", "redis.Redis.himport_discard", "redis.Redis.himport_discard_all", "redis.Redis.himport_prepare", "redis.Redis.himport_set", "redis.Redis.hincrby", "redis.Redis.hincrbyfloat", "redis.Redis.hkeys", "redis.Redis.hlen", "redis.Redis.hmget", "redis.Redis.hmset", "redis.Redis.hotkeys_get", "redis.Redis.hotkeys_reset", "redis.Redis.hotkeys_start", "redis.Redis.hotkeys_stop", "redis.Redis.hpersist", "redis.Redis.hpexpire", "redis.Redis.hpexpireat", "redis.Redis.hpexpiretime", "redis.Redis.hpttl", "redis.Redis.hrandfield", "redis.Redis.hscan", "redis.Redis.hset", "redis.Redis.hsetex", "redis.Redis.hsetnx", "redis.Redis.hstrlen", "redis.Redis.httl", "redis.Redis.hvals", "redis.Redis.incr", "redis.Redis.incrby", "redis.Redis.incrbyfloat", "redis.Redis.increx", "redis.Redis.info", "redis.Redis.keys", "redis.Redis.lastsave", "redis.Redis.latency_doctor", "redis.Redis.latency_graph", "redis.Redis.latency_histogram", "redis.Redis.latency_history", "redis.Redis.latency_latest", "redis.Redis.latency_reset", "redis.Redis.lcs", "redis.Redis.lindex", "redis.Redis.linsert", "redis.Redis.llen", "redis.Redis.lmove", "redis.Redis.lmovem", "redis.Redis.lmpop", "redis.Redis.lolwut", "redis.Redis.lpop", "redis.Redis.lpos", "redis.Redis.lpush", "redis.Redis.lpushx", "redis.Redis.lrange", "redis.Redis.lrem", "redis.Redis.lset", "redis.Redis.ltrim", "redis.Redis.memory_doctor", "redis.Redis.memory_help", "redis.Redis.memory_malloc_stats", "redis.Redis.memory_purge", "redis.Redis.memory_stats", "redis.Redis.memory_usage", "redis.Redis.mget", "redis.Redis.migrate", "redis.Redis.module_list", "redis.Redis.module_load", "redis.Redis.module_loadex", "redis.Redis.module_unload", "redis.Redis.move", "redis.Redis.mset", "redis.Redis.msetex", "redis.Redis.msetnx", "redis.Redis.object", "redis.Redis.persist", "redis.Redis.pexpire", "redis.Redis.pexpireat", "redis.Redis.pexpiretime", "redis.Redis.pfadd", "redis.Redis.pfcount", "redis.Redis.pfmerge", "redis.Redis.ping", "redis.Redis.psetex", "redis.Redis.pttl", "redis.Redis.publish", "redis.Redis.pubsub_channels", "redis.Redis.pubsub_numpat", "redis.Redis.pubsub_numsub", "redis.Redis.pubsub_shardchannels", "redis.Redis.pubsub_shardnumsub", "redis.Redis.quit", "redis.Redis.randomkey", "redis.Redis.readonly", "redis.Redis.readwrite", "redis.Redis.rename", "redis.Redis.renamenx", "redis.Redis.replicaof", "redis.Redis.restore", "redis.Redis.role", "redis.Redis.rpop", "redis.Redis.rpoplpush", "redis.Redis.rpush", "redis.Redis.rpushx", "redis.Redis.sadd", "redis.Redis.save", "redis.Redis.scan", "redis.Redis.scard", "redis.Redis.script_debug", "redis.Redis.script_exists", "redis.Redis.script_flush", "redis.Redis.script_kill", "redis.Redis.script_load", "redis.Redis.sdiff", "redis.Redis.sdiffcard", "redis.Redis.sdiffstore", "redis.Redis.select", "redis.Redis.sentinel_ckquorum", "redis.Redis.sentinel_failover", "redis.Redis.sentinel_flushconfig", "redis.Redis.sentinel_get_master_addr_by_name", "redis.Redis.sentinel_master", "redis.Redis.sentinel_masters", "redis.Redis.sentinel_monitor", "redis.Redis.sentinel_remove", "redis.Redis.sentinel_reset", "redis.Redis.sentinel_sentinels", "redis.Redis.sentinel_set", "redis.Redis.sentinel_slaves", "redis.Redis.set", "redis.Redis.setbit", "redis.Redis.setex", "redis.Redis.setnx", "redis.Redis.setrange", "redis.Redis.shutdown", "redis.Redis.sinter", "redis.Redis.sintercard", "redis.Redis.sinterstore", "redis.Redis.sismember", "redis.Redis.slaveof", "redis.Redis.slowlog_get", "redis.Redis.slowlog_len", "redis.Redis.slowlog_reset", "redis.Redis.smembers", "redis.Redis.smismember", "redis.Redis.smove", "redis.Redis.sort", "redis.Redis.sort_ro", "redis.Redis.spop", "redis.Redis.spublish", "redis.Redis.srandmember", "redis.Redis.srem", "redis.Redis.sscan", "redis.Redis.stralgo", "redis.Redis.strlen", "redis.Redis.substr", "redis.Redis.sunion", "redis.Redis.sunioncard", "redis.Redis.sunionstore", "redis.Redis.swapdb", "redis.Redis.time", "redis.Redis.touch", "redis.Redis.transaction", "redis.Redis.ttl", "redis.Redis.type", "redis.Redis.unlink", "redis.Redis.unwatch", "redis.Redis.vset", "redis.Redis.watch", "redis.Redis.xack", "redis.Redis.xackdel", "redis.Redis.xadd", "redis.Redis.xautoclaim", "redis.Redis.xcfgset", "redis.Redis.xclaim", "redis.Redis.xdel", "redis.Redis.xdelex", "redis.Redis.xgroup_create", "redis.Redis.xgroup_createconsumer", "redis.Redis.xgroup_delconsumer", "redis.Redis.xgroup_destroy", "redis.Redis.xgroup_setid", "redis.Redis.xinfo_consumers", "redis.Redis.xinfo_groups", "redis.Redis.xinfo_stream", "redis.Redis.xlen", "redis.Redis.xnack", "redis.Redis.xpending", "redis.Redis.xpending_range", "redis.Redis.xrange", "redis.Redis.xrevrange", "redis.Redis.xtrim", "redis.Redis.zadd", "redis.Redis.zcard", "redis.Redis.zcount", "redis.Redis.zdiff", "redis.Redis.zdiffstore", "redis.Redis.zincrby", "redis.Redis.zinter", "redis.Redis.zintercard", "redis.Redis.zinterstore", "redis.Redis.zlexcount", "redis.Redis.zmpop", "redis.Redis.zmscore", "redis.Redis.zpopmax", "redis.Redis.zpopmin", "redis.Redis.zrandmember", "redis.Redis.zrange", "redis.Redis.zrangebylex", "redis.Redis.zrangebyscore", "redis.Redis.zrangestore", "redis.Redis.zrank", "redis.Redis.zrem", "redis.Redis.zremrangebylex", "redis.Redis.zremrangebyrank", "redis.Redis.zremrangebyscore", "redis.Redis.zrevrange", "redis.Redis.zrevrangebylex", "redis.Redis.zrevrangebyscore", "redis.Redis.zrevrank", "redis.Redis.zscan", "redis.Redis.zscore", "redis.Redis.zunion", "redis.Redis.zunionstore"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a Redis server answers", Alternatives: []Alternative{{Call: "redis.asyncio.Redis", Requires: "redis", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"redis.Redis.blmove", "redis.Redis.blmovem", "redis.Redis.blmpop", "redis.Redis.blpop", "redis.Redis.brpop", "redis.Redis.brpoplpush", "redis.Redis.bzmpop", "redis.Redis.bzpopmax", "redis.Redis.bzpopmin", "redis.Redis.wait", "redis.Redis.waitaof", "redis.Redis.xread", "redis.Redis.xreadgroup"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a Redis server answers, after an element arrives", Alternatives: []Alternative{{Call: "redis.asyncio.Redis", Requires: "redis", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"redis.Redis.scan_iter", "redis.Redis.hscan_iter", "redis.Redis.sscan_iter", "redis.Redis.zscan_iter"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", Lazy: true, What: "a Redis server answers", Alternatives: []Alternative{{Call: "redis.asyncio.Redis", Requires: "redis", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"redis.Redis.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "connections close", Alternatives: []Alternative{{Call: "redis.asyncio.Redis", Requires: "redis", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"redis.Redis.pipeline"},
				row:   Symbol{Kind: "function", Returns: "redis.client.Pipeline"},
			},
			{
				names: []string{"redis.Redis.pubsub"},
				row:   Symbol{Kind: "function", Returns: "redis.client.PubSub"},
			},
			{
				names: []string{"redis.Redis.lock"},
				row:   Symbol{Kind: "function", Returns: "redis.lock.Lock"},
			},
			{
				names: []string{"redis.Redis.register_script"},
				row:   Symbol{Kind: "function", Returns: "redis.commands.core.Script"},
			},
			{
				names: []string{"redis.Redis.json", "redis.Redis.ft", "redis.Redis.ts", "redis.Redis.bf", "redis.Redis.cf", "redis.Redis.cms", "redis.Redis.topk", "redis.Redis.tdigest"},
				row:   Symbol{Kind: "function", Returns: "redis.commands.ModuleCommands"},
			},
			{
				names: []string{"redis.commands.ModuleCommands.*"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a Redis server answers", Alternatives: []Alternative{{Call: "redis.asyncio.Redis", Requires: "redis", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"redis.commands.core.Script.__call__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a Redis server runs a script", Alternatives: []Alternative{{Call: "redis.asyncio.Redis", Requires: "redis", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"redis.client.Pipeline.*"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"redis.client.Pipeline.execute", "redis.client.Pipeline.watch", "redis.client.Pipeline.unwatch", "redis.client.Pipeline.immediate_execute_command", "redis.client.Pipeline.load_scripts"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a Redis server answers", Alternatives: []Alternative{{Call: "redis.asyncio.client.Pipeline.execute", Requires: "redis"}}},
			},
			{
				names: []string{"redis.client.PubSub.subscribe", "redis.client.PubSub.psubscribe", "redis.client.PubSub.ssubscribe", "redis.client.PubSub.unsubscribe", "redis.client.PubSub.punsubscribe", "redis.client.PubSub.sunsubscribe", "redis.client.PubSub.ping", "redis.client.PubSub.execute_command"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a Redis server takes a command", Alternatives: []Alternative{{Call: "redis.asyncio.client.PubSub.subscribe", Requires: "redis"}}},
			},
			{
				names: []string{"redis.client.PubSub.get_message", "redis.client.PubSub.get_sharded_message"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a message arrives", Alternatives: []Alternative{{Call: "redis.asyncio.client.PubSub.get_message", Requires: "redis"}}},
			},
			{
				names: []string{"redis.client.PubSub.listen"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", Lazy: true, What: "messages arrive", Alternatives: []Alternative{{Call: "redis.asyncio.client.PubSub.listen", Requires: "redis", Note: "with async for"}}},
			},
			{
				names: []string{"redis.lock.Lock.acquire"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another holder releases a lock, polled with sleeps", Unless: []Condition{{Param: "blocking", Position: 1, Value: "False"}}, Alternatives: []Alternative{{Call: "redis.asyncio.lock.Lock.acquire", Requires: "redis"}}},
			},
			{
				names: []string{"redis.lock.Lock.__enter__"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another holder releases a lock, polled with sleeps", Alternatives: []Alternative{{Call: "redis.asyncio.lock.Lock.acquire", Requires: "redis"}}},
			},
			{
				names: []string{"redis.lock.Lock.release", "redis.lock.Lock.extend", "redis.lock.Lock.reacquire", "redis.lock.Lock.locked", "redis.lock.Lock.owned", "redis.lock.Lock.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a Redis server answers", Alternatives: []Alternative{{Call: "redis.asyncio.lock.Lock.release", Requires: "redis"}}},
			},
			{
				names: []string{"redis.Sentinel.master_for", "redis.Sentinel.slave_for"},
				row:   Symbol{Kind: "function", Returns: "redis.Redis"},
			},
			{
				names: []string{"redis.Sentinel.discover_master", "redis.Sentinel.discover_slaves"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a sentinel answers", Alternatives: []Alternative{{Call: "redis.asyncio.sentinel.Sentinel", Requires: "redis"}}},
			},
			{
				names: []string{"redis.RedisCluster"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects and asks for the nodes of the cluster", Alternatives: []Alternative{{Call: "redis.asyncio.RedisCluster", Requires: "redis"}}},
			},
		},
		types: []Type{
			{Name: "redis.Redis"},
			{Name: "redis.RedisCluster", Bases: []string{"redis.Redis"}},
			{Name: "redis.Sentinel"},
			{Name: "redis.client.Pipeline"},
			{Name: "redis.client.PubSub"},
			{Name: "redis.lock.Lock"},
			{Name: "redis.commands.core.Script"},
			{Name: "redis.commands.ModuleCommands"},
		},
		aliases: [][2]string{
			{"redis.StrictRedis", "redis.Redis"},
			{"redis.client.Redis", "redis.Redis"},
			{"redis.client.StrictRedis", "redis.Redis"},
			{"redis.cluster.RedisCluster", "redis.RedisCluster"},
			{"redis.sentinel.Sentinel", "redis.Sentinel"},
			{"redis.utils.from_url", "redis.from_url"},
		},
	},
	{
		library: Library{Name: "redshift_connector", Distribution: "redshift_connector", Modules: []string{"redshift_connector"}},
		groups: []group{
			{
				names: []string{"redshift_connector.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Redshift answers", Returns: "redshift_connector.Connection"},
			},
			{
				names: []string{"redshift_connector.Connection.cursor"},
				row:   Symbol{Kind: "function", Returns: "redshift_connector.Cursor"},
			},
			{
				names: []string{"redshift_connector.Connection.commit", "redshift_connector.Connection.rollback", "redshift_connector.Connection.close", "redshift_connector.Cursor.execute", "redshift_connector.Cursor.executemany", "redshift_connector.Cursor.fetchone", "redshift_connector.Cursor.fetchmany", "redshift_connector.Cursor.fetchall", "redshift_connector.Cursor.fetch_dataframe", "redshift_connector.Cursor.write_dataframe"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Redshift answers"},
			},
		},
		types: []Type{
			{Name: "redshift_connector.Connection", Enter: "Self"},
			{Name: "redshift_connector.Cursor", Enter: "Self"},
		},
		aliases: [][2]string{
			{"redshift_connector.core.Connection", "redshift_connector.Connection"},
			{"redshift_connector.cursor.Cursor", "redshift_connector.Cursor"},
		},
	},
	{
		library: Library{Name: "replicate", Distribution: "replicate", Modules: []string{"replicate", "replicate.client", "replicate.prediction", "replicate.model"}},
		groups: []group{
			{
				names: []string{"replicate.run", "replicate.client.Client.run"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "replicate.async_run", Requires: "replicate"}}},
			},
			{
				names: []string{"replicate.stream", "replicate.client.Client.stream"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "a model answers", Alternatives: []Alternative{{Call: "replicate.async_stream", Requires: "replicate"}}},
			},
			{
				names: []string{"replicate.client.Client.predictions"},
				row:   Symbol{Kind: "attribute", Returns: "replicate.prediction.Predictions"},
			},
			{
				names: []string{"replicate.prediction.Predictions.cancel", "replicate.prediction.Predictions.create", "replicate.prediction.Predictions.get", "replicate.prediction.Predictions.list"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Replicate answers", Alternatives: []Alternative{{Call: "replicate.prediction.Predictions.async_cancel", Requires: "replicate"}}},
			},
			{
				names: []string{"replicate.client.Client.models"},
				row:   Symbol{Kind: "attribute", Returns: "replicate.model.Models"},
			},
			{
				names: []string{"replicate.model.Models.create", "replicate.model.Models.delete", "replicate.model.Models.get", "replicate.model.Models.list", "replicate.model.Models.search"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Replicate answers", Alternatives: []Alternative{{Call: "replicate.model.Models.async_create", Requires: "replicate"}}},
			},
			{
				names: []string{"replicate.client.Client.deployments"},
				row:   Symbol{Kind: "attribute", Returns: "replicate.deployment.Deployments"},
			},
			{
				names: []string{"replicate.deployment.Deployments.create", "replicate.deployment.Deployments.delete", "replicate.deployment.Deployments.get", "replicate.deployment.Deployments.list", "replicate.deployment.Deployments.update"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Replicate answers", Alternatives: []Alternative{{Call: "replicate.deployment.Deployments.async_create", Requires: "replicate"}}},
			},
			{
				names: []string{"replicate.client.Client.trainings"},
				row:   Symbol{Kind: "attribute", Returns: "replicate.training.Trainings"},
			},
			{
				names: []string{"replicate.training.Trainings.cancel", "replicate.training.Trainings.create", "replicate.training.Trainings.get", "replicate.training.Trainings.list"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Replicate answers", Alternatives: []Alternative{{Call: "replicate.training.Trainings.async_cancel", Requires: "replicate"}}},
			},
			{
				names: []string{"replicate.client.Client.files"},
				row:   Symbol{Kind: "attribute", Returns: "replicate.file.Files"},
			},
			{
				names: []string{"replicate.file.Files.create", "replicate.file.Files.delete", "replicate.file.Files.get", "replicate.file.Files.list"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Replicate answers", Alternatives: []Alternative{{Call: "replicate.file.Files.async_create", Requires: "replicate"}}},
			},
			{
				names: []string{"replicate.prediction.Prediction.wait", "replicate.prediction.Prediction.reload", "replicate.prediction.Prediction.cancel"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "replicate.prediction.Prediction.async_wait", Requires: "replicate"}}},
			},
		},
		types: []Type{
			{Name: "replicate.prediction.Predictions"},
			{Name: "replicate.model.Models"},
			{Name: "replicate.deployment.Deployments"},
			{Name: "replicate.training.Trainings"},
			{Name: "replicate.file.Files"},
			{Name: "replicate.prediction.Prediction"},
			{Name: "replicate.client.Client"},
		},
		aliases: [][2]string{
			{"replicate.Client", "replicate.client.Client"},
		},
	},
	{
		library: Library{Name: "reportlab", Distribution: "reportlab", Modules: []string{"reportlab", "reportlab.pdfgen", "reportlab.pdfgen.canvas", "reportlab.platypus"}},
		groups: []group{
			{
				names: []string{"reportlab.pdfgen.canvas.Canvas.save", "reportlab.platypus.SimpleDocTemplate.build", "reportlab.platypus.BaseDocTemplate.build"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "renders a document"},
			},
		},
		types: []Type{
			{Name: "reportlab.pdfgen.canvas.Canvas"},
			{Name: "reportlab.platypus.SimpleDocTemplate"},
			{Name: "reportlab.platypus.BaseDocTemplate"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "requests", Distribution: "requests", Modules: []string{"requests", "requests.adapters", "requests.exceptions", "requests.auth", "requests.models", "requests.utils", "requests.structures", "requests.cookies"}},
		groups: []group{
			{
				names: []string{"requests.get"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "requests.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "False"}}, Returns: "requests.ReadResponse"}, {When: []Condition{{Param: "stream", Position: -1, Value: "present"}}, Returns: "requests.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient.get", Requires: "httpx"}, {Call: "aiohttp.ClientSession.get", Requires: "aiohttp", Framework: "asyncio"}}},
			},
			{
				names: []string{"requests.Session.get"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "requests.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "False"}}, Returns: "requests.ReadResponse"}, {When: []Condition{{Param: "stream", Position: -1, Value: "present"}}, Returns: "requests.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient.get", Requires: "httpx"}, {Call: "aiohttp.ClientSession.get", Requires: "aiohttp", Framework: "asyncio"}}, ThreadSafe: &no, Caveat: "A session is not meant to be shared between threads: one a thread, or one a call."},
			},
			{
				names: []string{"requests.options"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "requests.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "False"}}, Returns: "requests.ReadResponse"}, {When: []Condition{{Param: "stream", Position: -1, Value: "present"}}, Returns: "requests.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient.options", Requires: "httpx"}, {Call: "aiohttp.ClientSession.options", Requires: "aiohttp", Framework: "asyncio"}}},
			},
			{
				names: []string{"requests.Session.options"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "requests.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "False"}}, Returns: "requests.ReadResponse"}, {When: []Condition{{Param: "stream", Position: -1, Value: "present"}}, Returns: "requests.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient.options", Requires: "httpx"}, {Call: "aiohttp.ClientSession.options", Requires: "aiohttp", Framework: "asyncio"}}, ThreadSafe: &no, Caveat: "A session is not meant to be shared between threads: one a thread, or one a call."},
			},
			{
				names: []string{"requests.head"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "requests.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "False"}}, Returns: "requests.ReadResponse"}, {When: []Condition{{Param: "stream", Position: -1, Value: "present"}}, Returns: "requests.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient.head", Requires: "httpx"}, {Call: "aiohttp.ClientSession.head", Requires: "aiohttp", Framework: "asyncio"}}},
			},
			{
				names: []string{"requests.Session.head"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "requests.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "False"}}, Returns: "requests.ReadResponse"}, {When: []Condition{{Param: "stream", Position: -1, Value: "present"}}, Returns: "requests.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient.head", Requires: "httpx"}, {Call: "aiohttp.ClientSession.head", Requires: "aiohttp", Framework: "asyncio"}}, ThreadSafe: &no, Caveat: "A session is not meant to be shared between threads: one a thread, or one a call."},
			},
			{
				names: []string{"requests.post"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "requests.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "False"}}, Returns: "requests.ReadResponse"}, {When: []Condition{{Param: "stream", Position: -1, Value: "present"}}, Returns: "requests.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient.post", Requires: "httpx"}, {Call: "aiohttp.ClientSession.post", Requires: "aiohttp", Framework: "asyncio"}}},
			},
			{
				names: []string{"requests.Session.post"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "requests.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "False"}}, Returns: "requests.ReadResponse"}, {When: []Condition{{Param: "stream", Position: -1, Value: "present"}}, Returns: "requests.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient.post", Requires: "httpx"}, {Call: "aiohttp.ClientSession.post", Requires: "aiohttp", Framework: "asyncio"}}, ThreadSafe: &no, Caveat: "A session is not meant to be shared between threads: one a thread, or one a call."},
			},
			{
				names: []string{"requests.put"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "requests.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "False"}}, Returns: "requests.ReadResponse"}, {When: []Condition{{Param: "stream", Position: -1, Value: "present"}}, Returns: "requests.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient.put", Requires: "httpx"}, {Call: "aiohttp.ClientSession.put", Requires: "aiohttp", Framework: "asyncio"}}},
			},
			{
				names: []string{"requests.Session.put"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "requests.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "False"}}, Returns: "requests.ReadResponse"}, {When: []Condition{{Param: "stream", Position: -1, Value: "present"}}, Returns: "requests.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient.put", Requires: "httpx"}, {Call: "aiohttp.ClientSession.put", Requires: "aiohttp", Framework: "asyncio"}}, ThreadSafe: &no, Caveat: "A session is not meant to be shared between threads: one a thread, or one a call."},
			},
			{
				names: []string{"requests.patch"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "requests.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "False"}}, Returns: "requests.ReadResponse"}, {When: []Condition{{Param: "stream", Position: -1, Value: "present"}}, Returns: "requests.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient.patch", Requires: "httpx"}, {Call: "aiohttp.ClientSession.patch", Requires: "aiohttp", Framework: "asyncio"}}},
			},
			{
				names: []string{"requests.Session.patch"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "requests.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "False"}}, Returns: "requests.ReadResponse"}, {When: []Condition{{Param: "stream", Position: -1, Value: "present"}}, Returns: "requests.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient.patch", Requires: "httpx"}, {Call: "aiohttp.ClientSession.patch", Requires: "aiohttp", Framework: "asyncio"}}, ThreadSafe: &no, Caveat: "A session is not meant to be shared between threads: one a thread, or one a call."},
			},
			{
				names: []string{"requests.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "requests.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "False"}}, Returns: "requests.ReadResponse"}, {When: []Condition{{Param: "stream", Position: -1, Value: "present"}}, Returns: "requests.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient.delete", Requires: "httpx"}, {Call: "aiohttp.ClientSession.delete", Requires: "aiohttp", Framework: "asyncio"}}},
			},
			{
				names: []string{"requests.Session.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "requests.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "False"}}, Returns: "requests.ReadResponse"}, {When: []Condition{{Param: "stream", Position: -1, Value: "present"}}, Returns: "requests.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient.delete", Requires: "httpx"}, {Call: "aiohttp.ClientSession.delete", Requires: "aiohttp", Framework: "asyncio"}}, ThreadSafe: &no, Caveat: "A session is not meant to be shared between threads: one a thread, or one a call."},
			},
			{
				names: []string{"requests.request"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "requests.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "False"}}, Returns: "requests.ReadResponse"}, {When: []Condition{{Param: "stream", Position: -1, Value: "present"}}, Returns: "requests.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient.request", Requires: "httpx"}, {Call: "aiohttp.ClientSession.request", Requires: "aiohttp", Framework: "asyncio"}}},
			},
			{
				names: []string{"requests.Session.request"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout@8", Returns: "requests.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: 12, Value: "False"}}, Returns: "requests.ReadResponse"}, {When: []Condition{{Param: "stream", Position: 12, Value: "present"}}, Returns: "requests.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient.request", Requires: "httpx"}, {Call: "aiohttp.ClientSession.request", Requires: "aiohttp", Framework: "asyncio"}}, ThreadSafe: &no, Caveat: "A session is not meant to be shared between threads: one a thread, or one a call."},
			},
			{
				names: []string{"requests.Session.send"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "requests.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: -1, Value: "False"}}, Returns: "requests.ReadResponse"}, {When: []Condition{{Param: "stream", Position: -1, Value: "present"}}, Returns: "requests.StreamedResponse"}}, Alternatives: []Alternative{{Call: "httpx.AsyncClient.send", Requires: "httpx"}}, ThreadSafe: &no},
			},
			{
				names: []string{"requests.Session.resolve_redirects"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "HTTP, no default timeout", Timeout: "timeout", Returns: "collections.abc.Iterator[requests.Response]"},
			},
			{
				names: []string{"requests.Response.iter_content", "requests.Response.iter_lines"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "light", Lazy: true, What: "the body of an HTTP response", Alternatives: []Alternative{{Call: "httpx.Response.aiter_bytes", Requires: "httpx"}}, Caveat: "Only with stream=True: the body is there already otherwise."},
			},
			{
				names: []string{"requests.StreamedResponse.iter_content", "requests.StreamedResponse.iter_lines"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "the body of an HTTP response", Alternatives: []Alternative{{Call: "httpx.Response.aiter_bytes", Requires: "httpx"}}},
			},
			{
				names: []string{"requests.ReadResponse.iter_content", "requests.ReadResponse.iter_lines"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"requests.adapters.HTTPAdapter.send"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout@2", Returns: "requests.ReadResponse", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "stream", Position: 1, Value: "False"}}, Returns: "requests.ReadResponse"}, {When: []Condition{{Param: "stream", Position: 1, Value: "present"}}, Returns: "requests.StreamedResponse"}}},
			},
			{
				names: []string{"requests.Response.json", "requests.Response.raise_for_status", "requests.Response.close"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"requests.Response.text", "requests.Response.url", "requests.Response.encoding", "requests.Response.reason", "requests.Response.apparent_encoding"},
				row:   Symbol{Kind: "attribute", Returns: "str"},
			},
			{
				names: []string{"requests.Response.content"},
				row:   Symbol{Kind: "attribute", Returns: "bytes"},
			},
			{
				names: []string{"requests.Response.status_code", "requests.Response.headers", "requests.Response.ok", "requests.Response.elapsed", "requests.Response.cookies", "requests.Response.history", "requests.Response.raw", "requests.Response.links", "requests.Response.next"},
				row:   Symbol{Kind: "attribute"},
			},
			{
				names: []string{"requests.StreamedResponse.raw"},
				row:   Symbol{Kind: "attribute", Returns: "urllib3.HTTPResponse"},
			},
			{
				names: []string{"requests.StreamedResponse.content", "requests.StreamedResponse.text"},
				row:   Symbol{Kind: "property", Code: "blocking-http", Latency: "heavy", What: "the body of an HTTP response"},
			},
			{
				names: []string{"requests.StreamedResponse.json"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the body of an HTTP response"},
			},
		},
		types: []Type{
			{Name: "requests.Session"},
			{Name: "requests.Response"},
			{Name: "requests.ReadResponse", Bases: []string{"requests.Response"}},
			{Name: "requests.StreamedResponse", Bases: []string{"requests.Response"}},
			{Name: "requests.adapters.HTTPAdapter"},
		},
		aliases: [][2]string{
			{"requests.api", "requests"},
			{"requests.models.Response", "requests.Response"},
			{"requests.session", "requests.Session"},
			{"requests.sessions.Session", "requests.Session"},
		},
	},
	{
		library: Library{Name: "requests-oauthlib", Distribution: "requests-oauthlib", Modules: []string{"requests_oauthlib"}},
		groups: []group{
			{
				names: []string{"requests_oauthlib.OAuth2Session.fetch_token", "requests_oauthlib.OAuth2Session.refresh_token", "requests_oauthlib.OAuth1Session.fetch_request_token", "requests_oauthlib.OAuth1Session.fetch_access_token"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a token is asked for", Alternatives: []Alternative{{Call: "authlib.integrations.httpx_client.AsyncOAuth2Client", Requires: "authlib"}}},
			},
			{
				names: []string{"requests_oauthlib.OAuth2Session.request"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "requests.Response", Alternatives: []Alternative{{Call: "authlib.integrations.httpx_client.AsyncOAuth2Client", Requires: "authlib"}}},
			},
		},
		types: []Type{
			{Name: "requests_oauthlib.OAuth1Session", Bases: []string{"requests.Session"}},
			{Name: "requests_oauthlib.OAuth2Session", Bases: []string{"requests.Session"}},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "resend", Distribution: "resend", Modules: []string{"resend"}},
		groups: []group{
			{
				names: []string{"resend.Emails.send", "resend.Emails.get", "resend.Emails.update", "resend.Emails.cancel"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Resend answers"},
			},
		},
		types: []Type{
			{Name: "resend.Emails"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "retrying", Distribution: "retrying", Modules: []string{"retrying"}},
		groups: []group{
			{
				names: []string{"retrying.retry"},
				row:   Symbol{Kind: "decorator", Code: "blocking-sleep", Latency: "heavy", What: "sleeps between attempts", Effect: "transparent", Alternatives: []Alternative{{Call: "tenacity.retry", Requires: "tenacity", Note: "on an async def"}}},
			},
			{
				names: []string{"retrying.Retrying.call"},
				row:   Symbol{Kind: "function", Code: "blocking-sleep", Latency: "heavy", What: "sleeps between attempts", Calls: []string{"fn@0"}, Alternatives: []Alternative{{Call: "tenacity.AsyncRetrying", Requires: "tenacity"}}},
			},
		},
		types: []Type{
			{Name: "retrying.Retrying"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "RPi.GPIO", Distribution: "RPi.GPIO", Modules: []string{"RPi", "RPi.GPIO"}},
		groups: []group{
			{
				names: []string{"RPi.GPIO.wait_for_edge"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "a pin changes", Alternatives: []Alternative{{Call: "RPi.GPIO.add_event_detect", Requires: "RPi.GPIO", Note: "with loop.call_soon_threadsafe in its callback"}}},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "rq", Distribution: "rq", Modules: []string{"rq", "rq.job", "rq.worker", "rq.registry"}},
		groups: []group{
			{
				names: []string{"rq.Queue.enqueue", "rq.Queue.enqueue_at", "rq.Queue.enqueue_call", "rq.Queue.enqueue_in", "rq.Queue.enqueue_job", "rq.Queue.enqueue_many", "rq.Queue.empty", "rq.Queue.delete", "rq.Queue.fetch_job", "rq.Queue.get_job_ids", "rq.Queue.get_jobs", "rq.Queue.is_empty", "rq.Queue.remove", "rq.Queue.schedule_job", "rq.job.Job.fetch", "rq.job.Job.fetch_many", "rq.job.Job.cancel", "rq.job.Job.delete", "rq.job.Job.refresh", "rq.job.Job.save", "rq.job.Job.save_meta", "rq.job.Job.get_status", "rq.job.Job.latest_result", "rq.job.Job.requeue", "rq.job.Job.exists", "rq.job.Job.get_meta", "rq.job.Job.results", "rq.job.Job.return_value"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a Redis server answers", Alternatives: []Alternative{{Call: "arq.create_pool", Requires: "arq", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "rq.Queue"},
			{Name: "rq.job.Job"},
		},
		aliases: [][2]string{
			{"rq.queue.Queue", "rq.Queue"},
		},
	},
	{
		library: Library{Name: "s3fs", Distribution: "s3fs", Modules: []string{"s3fs", "s3fs.core"}},
		groups: []group{
			{
				names: []string{"s3fs.S3FileSystem.url"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "light", What: "credentials are looked for"},
			},
		},
		types: []Type{
			{Name: "s3fs.S3FileSystem", Bases: []string{"fsspec.AbstractFileSystem"}},
			{Name: "s3fs.S3File", Bases: []string{"fsspec.spec.AbstractBufferedFile"}, Iter: "bytes"},
		},
		aliases: [][2]string{
			{"s3fs.core.S3File", "s3fs.S3File"},
			{"s3fs.core.S3FileSystem", "s3fs.S3FileSystem"},
		},
	},
	{
		library: Library{Name: "sanic", Distribution: "sanic", Modules: []string{"sanic", "sanic.views", "sanic.blueprints"}},
		groups: []group{
			{
				names: []string{"sanic.Sanic.run"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "runs a second event loop, or raises RuntimeError", Alternatives: []Alternative{{Call: "sanic.Sanic.create_server", Requires: "sanic", Framework: "asyncio"}}},
			},
			{
				names: []string{"sanic.Sanic.get", "sanic.Sanic.post", "sanic.Sanic.put", "sanic.Sanic.patch", "sanic.Sanic.delete", "sanic.Sanic.head", "sanic.Sanic.options", "sanic.Sanic.route", "sanic.Sanic.websocket", "sanic.Sanic.middleware", "sanic.Sanic.listener", "sanic.Sanic.on_request", "sanic.Sanic.on_response", "sanic.Sanic.exception", "sanic.Sanic.signal", "sanic.Sanic.before_server_start", "sanic.Sanic.after_server_start", "sanic.Sanic.before_server_stop", "sanic.Sanic.after_server_stop", "sanic.Blueprint.get", "sanic.Blueprint.post", "sanic.Blueprint.put", "sanic.Blueprint.patch", "sanic.Blueprint.delete", "sanic.Blueprint.head", "sanic.Blueprint.options", "sanic.Blueprint.route", "sanic.Blueprint.websocket", "sanic.Blueprint.middleware", "sanic.Blueprint.listener", "sanic.Blueprint.on_request", "sanic.Blueprint.on_response", "sanic.Blueprint.exception", "sanic.Blueprint.signal", "sanic.Blueprint.before_server_start", "sanic.Blueprint.after_server_start", "sanic.Blueprint.before_server_stop", "sanic.Blueprint.after_server_stop"},
				row:   Symbol{Kind: "decorator", Effect: "on-loop"},
			},
			{
				names: []string{"sanic.Sanic.add_route", "sanic.Sanic.add_websocket_route", "sanic.Blueprint.add_route", "sanic.Blueprint.add_websocket_route"},
				row:   Symbol{Kind: "function", LoopCallback: "handler@0"},
			},
			{
				names: []string{"sanic.Sanic.register_middleware", "sanic.Sanic.register_named_middleware", "sanic.Blueprint.register_middleware", "sanic.Blueprint.register_named_middleware"},
				row:   Symbol{Kind: "function", LoopCallback: "middleware@0"},
			},
			{
				names: []string{"sanic.Sanic.register_listener", "sanic.Blueprint.register_listener"},
				row:   Symbol{Kind: "function", LoopCallback: "listener@0"},
			},
		},
		types: []Type{
			{Name: "sanic.Sanic"},
			{Name: "sanic.Blueprint"},
			{Name: "sanic.views.HTTPMethodView", LoopMethods: []string{"get", "post", "put", "patch", "delete", "head", "options"}},
		},
		aliases: [][2]string{
			{"sanic.app.Sanic", "sanic.Sanic"},
			{"sanic.blueprints.Blueprint", "sanic.Blueprint"},
		},
	},
	{
		library: Library{Name: "schedule", Distribution: "schedule", Modules: []string{"schedule"}},
		groups: []group{
			{
				names: []string{"schedule.run_pending", "schedule.run_all", "schedule.Scheduler.run_pending", "schedule.Scheduler.run_all"},
				row:   Symbol{Kind: "function", Code: "blocking-sleep", Latency: "moderate", What: "due jobs run here", Alternatives: []Alternative{{Call: "apscheduler.schedulers.asyncio.AsyncIOScheduler", Requires: "apscheduler", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "schedule.Scheduler"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "scikit-learn", Distribution: "scikit-learn", Modules: []string{"sklearn", "sklearn.linear_model", "sklearn.ensemble", "sklearn.svm", "sklearn.neighbors", "sklearn.tree", "sklearn.naive_bayes", "sklearn.neural_network", "sklearn.pipeline", "sklearn.model_selection", "sklearn.base", "sklearn.cluster", "sklearn.decomposition", "sklearn.preprocessing", "sklearn.feature_extraction.text"}},
		groups: []group{
			{
				names: []string{"sklearn.linear_model.LinearRegression.predict", "sklearn.linear_model.LinearRegression.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.linear_model.LinearRegression.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.linear_model.LogisticRegression.predict", "sklearn.linear_model.LogisticRegression.predict_proba", "sklearn.linear_model.LogisticRegression.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.linear_model.LogisticRegression.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.linear_model.Ridge.predict", "sklearn.linear_model.Ridge.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.linear_model.Ridge.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.linear_model.Lasso.predict", "sklearn.linear_model.Lasso.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.linear_model.Lasso.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.linear_model.ElasticNet.predict", "sklearn.linear_model.ElasticNet.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.linear_model.ElasticNet.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.linear_model.SGDClassifier.predict", "sklearn.linear_model.SGDClassifier.predict_proba", "sklearn.linear_model.SGDClassifier.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.linear_model.SGDClassifier.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.linear_model.SGDRegressor.predict", "sklearn.linear_model.SGDRegressor.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.linear_model.SGDRegressor.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.ensemble.RandomForestClassifier.predict", "sklearn.ensemble.RandomForestClassifier.predict_proba", "sklearn.ensemble.RandomForestClassifier.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.ensemble.RandomForestClassifier.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.ensemble.RandomForestRegressor.predict", "sklearn.ensemble.RandomForestRegressor.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.ensemble.RandomForestRegressor.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.ensemble.GradientBoostingClassifier.predict", "sklearn.ensemble.GradientBoostingClassifier.predict_proba", "sklearn.ensemble.GradientBoostingClassifier.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.ensemble.GradientBoostingClassifier.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.ensemble.GradientBoostingRegressor.predict", "sklearn.ensemble.GradientBoostingRegressor.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.ensemble.GradientBoostingRegressor.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.ensemble.HistGradientBoostingClassifier.predict", "sklearn.ensemble.HistGradientBoostingClassifier.predict_proba", "sklearn.ensemble.HistGradientBoostingClassifier.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.ensemble.HistGradientBoostingClassifier.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.ensemble.HistGradientBoostingRegressor.predict", "sklearn.ensemble.HistGradientBoostingRegressor.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.ensemble.HistGradientBoostingRegressor.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.ensemble.IsolationForest.predict"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.ensemble.IsolationForest.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.svm.SVC.predict", "sklearn.svm.SVC.predict_proba", "sklearn.svm.SVC.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.svm.SVC.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.svm.SVR.predict", "sklearn.svm.SVR.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.svm.SVR.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.svm.LinearSVC.predict", "sklearn.svm.LinearSVC.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.svm.LinearSVC.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.neighbors.KNeighborsClassifier.predict", "sklearn.neighbors.KNeighborsClassifier.predict_proba", "sklearn.neighbors.KNeighborsClassifier.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.neighbors.KNeighborsClassifier.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.neighbors.KNeighborsRegressor.predict", "sklearn.neighbors.KNeighborsRegressor.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.neighbors.KNeighborsRegressor.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.tree.DecisionTreeClassifier.predict", "sklearn.tree.DecisionTreeClassifier.predict_proba", "sklearn.tree.DecisionTreeClassifier.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.tree.DecisionTreeClassifier.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.tree.DecisionTreeRegressor.predict", "sklearn.tree.DecisionTreeRegressor.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.tree.DecisionTreeRegressor.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.naive_bayes.GaussianNB.predict", "sklearn.naive_bayes.GaussianNB.predict_proba", "sklearn.naive_bayes.GaussianNB.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.naive_bayes.GaussianNB.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.naive_bayes.MultinomialNB.predict", "sklearn.naive_bayes.MultinomialNB.predict_proba", "sklearn.naive_bayes.MultinomialNB.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.naive_bayes.MultinomialNB.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.neural_network.MLPClassifier.predict", "sklearn.neural_network.MLPClassifier.predict_proba", "sklearn.neural_network.MLPClassifier.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.neural_network.MLPClassifier.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.neural_network.MLPRegressor.predict", "sklearn.neural_network.MLPRegressor.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.neural_network.MLPRegressor.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.pipeline.Pipeline.predict", "sklearn.pipeline.Pipeline.predict_proba", "sklearn.pipeline.Pipeline.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.pipeline.Pipeline.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.model_selection.GridSearchCV.predict", "sklearn.model_selection.GridSearchCV.predict_proba", "sklearn.model_selection.GridSearchCV.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.model_selection.GridSearchCV.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.model_selection.RandomizedSearchCV.predict", "sklearn.model_selection.RandomizedSearchCV.predict_proba", "sklearn.model_selection.RandomizedSearchCV.score"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.model_selection.RandomizedSearchCV.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.cluster.KMeans.fit_transform", "sklearn.cluster.KMeans.fit_predict", "sklearn.cluster.KMeans.transform"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.cluster.KMeans.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.cluster.DBSCAN.fit_predict"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.cluster.DBSCAN.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.decomposition.PCA.fit_transform", "sklearn.decomposition.PCA.transform"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.decomposition.PCA.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.decomposition.TruncatedSVD.fit_transform", "sklearn.decomposition.TruncatedSVD.transform"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.decomposition.TruncatedSVD.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.feature_extraction.text.TfidfVectorizer.fit_transform", "sklearn.feature_extraction.text.TfidfVectorizer.transform"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.feature_extraction.text.TfidfVectorizer.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.feature_extraction.text.CountVectorizer.fit_transform", "sklearn.feature_extraction.text.CountVectorizer.transform"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.feature_extraction.text.CountVectorizer.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.preprocessing.StandardScaler.fit_transform", "sklearn.preprocessing.StandardScaler.transform"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "a model is trained or run"},
			},
			{
				names: []string{"sklearn.preprocessing.StandardScaler.fit"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "a model is trained or run", Returns: "Self"},
			},
			{
				names: []string{"sklearn.model_selection.cross_val_score", "sklearn.model_selection.cross_validate", "sklearn.model_selection.cross_val_predict"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "models are trained"},
			},
			{
				names: []string{"sklearn.pipeline.make_pipeline"},
				row:   Symbol{Kind: "function", Returns: "sklearn.pipeline.Pipeline"},
			},
		},
		types: []Type{
			{Name: "sklearn.linear_model.LinearRegression"},
			{Name: "sklearn.linear_model.LogisticRegression"},
			{Name: "sklearn.linear_model.Ridge"},
			{Name: "sklearn.linear_model.Lasso"},
			{Name: "sklearn.linear_model.ElasticNet"},
			{Name: "sklearn.linear_model.SGDClassifier"},
			{Name: "sklearn.linear_model.SGDRegressor"},
			{Name: "sklearn.ensemble.RandomForestClassifier"},
			{Name: "sklearn.ensemble.RandomForestRegressor"},
			{Name: "sklearn.ensemble.GradientBoostingClassifier"},
			{Name: "sklearn.ensemble.GradientBoostingRegressor"},
			{Name: "sklearn.ensemble.HistGradientBoostingClassifier"},
			{Name: "sklearn.ensemble.HistGradientBoostingRegressor"},
			{Name: "sklearn.ensemble.IsolationForest"},
			{Name: "sklearn.svm.SVC"},
			{Name: "sklearn.svm.SVR"},
			{Name: "sklearn.svm.LinearSVC"},
			{Name: "sklearn.neighbors.KNeighborsClassifier"},
			{Name: "sklearn.neighbors.KNeighborsRegressor"},
			{Name: "sklearn.tree.DecisionTreeClassifier"},
			{Name: "sklearn.tree.DecisionTreeRegressor"},
			{Name: "sklearn.naive_bayes.GaussianNB"},
			{Name: "sklearn.naive_bayes.MultinomialNB"},
			{Name: "sklearn.neural_network.MLPClassifier"},
			{Name: "sklearn.neural_network.MLPRegressor"},
			{Name: "sklearn.pipeline.Pipeline"},
			{Name: "sklearn.model_selection.GridSearchCV"},
			{Name: "sklearn.model_selection.RandomizedSearchCV"},
			{Name: "sklearn.cluster.KMeans"},
			{Name: "sklearn.cluster.DBSCAN"},
			{Name: "sklearn.decomposition.PCA"},
			{Name: "sklearn.decomposition.TruncatedSVD"},
			{Name: "sklearn.feature_extraction.text.TfidfVectorizer"},
			{Name: "sklearn.feature_extraction.text.CountVectorizer"},
			{Name: "sklearn.preprocessing.StandardScaler"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "seldom used modules", Modules: []string{"aifc", "sunau", "imghdr", "sndhdr", "mailcap", "asyncore", "ctypes", "ctypes.util", "tkinter", "tkinter.messagebox", "tkinter.filedialog", "tkinter.simpledialog", "turtle", "msvcrt", "winsound", "winreg", "zipimport", "pyclbr", "cProfile", "profile", "pstats", "http.cookiejar", "xml.dom.pulldom", "xml.sax.xmlreader", "pty", "termios", "email.parser", "concurrent.interpreters", "importlib.resources.abc"}},
		groups: []group{
			{
				names: []string{"aifc.open", "sunau.open"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a sound file", Until: "3.13"},
			},
			{
				names: []string{"imghdr.what", "sndhdr.what", "sndhdr.whathdr", "mailcap.getcaps"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads a file", Until: "3.13"},
			},
			{
				names: []string{"wave.Wave_read.readframes"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads a sound file", Returns: "bytes"},
			},
			{
				names: []string{"pickle.Pickler"},
				row:   Symbol{Kind: "function", Returns: "pickle.Pickler", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "file", Value: "type:io.BufferedWriter"}}, Returns: "pickle.FilePickler"}, {When: []Condition{{Param: "file", Value: "type:io.BufferedReader"}}, Returns: "pickle.FilePickler"}}},
			},
			{
				names: []string{"pickle.FilePickler.dump"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "encodes and writes a file"},
			},
			{
				names: []string{"pickle.Unpickler"},
				row:   Symbol{Kind: "function", Returns: "pickle.Unpickler", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "file", Value: "type:io.BufferedReader"}}, Returns: "pickle.FileUnpickler"}}},
			},
			{
				names: []string{"pickle.FileUnpickler.load"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and decodes a file"},
			},
			{
				names: []string{"csv.writer", "csv.DictWriter"},
				row:   Symbol{Kind: "function", Returns: "csv.Writer", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "fileobj", Value: "type:io.TextIOWrapper"}}, Returns: "csv.FileWriter"}, {When: []Condition{{Param: "f", Value: "type:io.TextIOWrapper"}}, Returns: "csv.FileWriter"}}},
			},
			{
				names: []string{"csv.FileWriter.writerow", "csv.FileWriter.writeheader"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a file"},
			},
			{
				names: []string{"csv.FileWriter.writerows"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "encodes and writes a file", Iterates: []string{"0"}},
			},
			{
				names: []string{"csv.Writer.writerows"},
				row:   Symbol{Kind: "function", Iterates: []string{"0"}},
			},
			{
				names: []string{"email.message_from_file", "email.message_from_binary_file", "email.parser.Parser.parse", "email.parser.HeaderParser.parse", "email.parser.BytesParser.parse", "email.parser.BytesHeaderParser.parse"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and parses a message", Unless: []Condition{{Param: "fp", Value: "type:io.BytesIO"}, {Param: "fp", Value: "type:io.StringIO"}}},
			},
			{
				names: []string{"array.array.fromfile", "array.array.tofile", "mimetypes.MimeTypes.read", "gettext.translation", "gettext.install", "pyclbr.readmodule", "pyclbr.readmodule_ex", "tracemalloc.Snapshot.dump", "tracemalloc.Snapshot.load"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads or writes a file"},
			},
			{
				names: []string{"tracemalloc.take_snapshot"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "walks over all traced memory", Returns: "tracemalloc.Snapshot"},
			},
			{
				names: []string{"readline.read_history_file", "readline.write_history_file", "readline.append_history_file", "readline.read_init_file", "http.cookiejar.FileCookieJar.load", "http.cookiejar.FileCookieJar.revert", "http.cookiejar.FileCookieJar.save", "http.cookiejar.MozillaCookieJar.load", "http.cookiejar.MozillaCookieJar.revert", "http.cookiejar.MozillaCookieJar.save", "http.cookiejar.LWPCookieJar.load", "http.cookiejar.LWPCookieJar.revert", "http.cookiejar.LWPCookieJar.save"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads or writes a file"},
			},
			{
				names: []string{"xml.dom.pulldom.parse"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a file, which is read as events are asked for"},
			},
			{
				names: []string{"xml.sax.make_parser"},
				row:   Symbol{Kind: "function", Returns: "xml.sax.xmlreader.XMLReader"},
			},
			{
				names: []string{"xml.sax.xmlreader.XMLReader.parse"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and parses XML"},
			},
			{
				names: []string{"cProfile.Profile.dump_stats", "profile.Profile.dump_stats", "pstats.Stats.dump_stats"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "writes a file"},
			},
			{
				names: []string{"sqlite3.Blob.read", "sqlite3.Blob.write"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "reads or writes a database file", ThreadSafe: &no, Since: "3.11"},
			},
			{
				names: []string{"zoneinfo.ZoneInfo", "zoneinfo.ZoneInfo.no_cache"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "reads the file of a time zone, the first time", Returns: "zoneinfo.ZoneInfo"},
			},
			{
				names: []string{"zoneinfo.available_timezones"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads the files of all time zones"},
			},
			{
				names: []string{"inspect.getsource", "inspect.getsourcelines", "inspect.findsource", "inspect.getcomments", "inspect.stack", "inspect.trace"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "reads source files that are not cached"},
			},
			{
				names: []string{"socket.getservbyname", "socket.getservbyport", "socket.getprotobyname"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "looks a name up in a file of the system"},
			},
			{
				names: []string{"tempfile.mktemp"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", What: "looks whether a name is taken"},
			},
			{
				names: []string{"filecmp.dircmp.report", "filecmp.dircmp.report_partial_closure", "filecmp.dircmp.report_full_closure"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "compares the files of two folders"},
			},
			{
				names: []string{"importlib.resources.files"},
				row:   Symbol{Kind: "function", Returns: "importlib.resources.abc.Traversable", Since: "3.9"},
			},
			{
				names: []string{"importlib.resources.abc.Traversable.joinpath", "importlib.resources.abc.Traversable.__truediv__"},
				row:   Symbol{Kind: "function", Returns: "Self", Since: "3.11"},
			},
			{
				names: []string{"importlib.resources.abc.Traversable.read_text", "importlib.resources.abc.Traversable.read_bytes", "importlib.resources.abc.Traversable.open"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads a file of a package", Alternatives: []Alternative{{Call: "aiofiles.open", Requires: "aiofiles"}}, Since: "3.11"},
			},
			{
				names: []string{"importlib.resources.abc.Traversable.is_file", "importlib.resources.abc.Traversable.is_dir"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", What: "asks the file system", Since: "3.11"},
			},
			{
				names: []string{"importlib.resources.abc.Traversable.iterdir"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", Lazy: true, What: "lists a folder", Returns: "collections.abc.Iterator[importlib.resources.abc.Traversable]", Since: "3.11"},
			},
			{
				names: []string{"importlib.resources.open_text", "importlib.resources.open_binary"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a file of a package"},
			},
			{
				names: []string{"importlib.resources.is_resource", "importlib.resources.contents"},
				row:   Symbol{Kind: "function", Code: "blocking-path", Latency: "light", What: "asks the file system"},
			},
			{
				names: []string{"zipfile.Path"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens an archive and reads its directory", Unless: []Condition{{Param: "root", Value: "type:zipfile.ZipFile"}}},
			},
			{
				names: []string{"zipfile.Path.open", "zipfile.Path.read_text", "zipfile.Path.read_bytes"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and decompresses a member"},
			},
			{
				names: []string{"zipfile.Path.joinpath", "zipfile.Path.__truediv__"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"zipfile.PyZipFile.writepy"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "compiles and packs modules"},
			},
			{
				names: []string{"compression.zstd.open", "compression.zstd.ZstdFile"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a compressed file", Returns: "compression.zstd.ZstdFile", Unless: []Condition{{Param: "file", Value: "type:io.BytesIO"}}, Since: "3.14"},
			},
			{
				names: []string{"compression.zstd.ZstdFile.read", "compression.zstd.ZstdFile.read1", "compression.zstd.ZstdFile.readline", "compression.zstd.ZstdFile.readlines", "compression.zstd.ZstdFile.write", "compression.zstd.ZstdFile.writelines", "compression.zstd.ZstdFile.flush", "compression.zstd.ZstdFile.close", "compression.zstd.ZstdFile.__iter__", "compression.zstd.ZstdFile.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads or writes a compressed file", Since: "3.14"},
			},
			{
				names: []string{"__import__", "importlib.__import__"},
				row:   Symbol{Kind: "function", Code: "blocking-import", Latency: "moderate", Indirect: "light", What: "a module is read and run"},
			},
			{
				names: []string{"zipimport.zipimporter", "zipimport.zipimporter.load_module", "zipimport.zipimporter.exec_module", "zipimport.zipimporter.get_data", "zipimport.zipimporter.get_source"},
				row:   Symbol{Kind: "function", Code: "blocking-import", Latency: "moderate", What: "an archive is read"},
			},
			{
				names: []string{"ctypes.CDLL", "ctypes.PyDLL", "ctypes.WinDLL", "ctypes.OleDLL", "ctypes.LibraryLoader.LoadLibrary"},
				row:   Symbol{Kind: "function", Code: "blocking-import", Latency: "moderate", What: "loads a shared library"},
			},
			{
				names: []string{"ctypes.cdll", "ctypes.pydll", "ctypes.windll", "ctypes.oledll"},
				row:   Symbol{Kind: "attribute", Returns: "ctypes.LibraryLoader"},
			},
			{
				names: []string{"ctypes.util.find_library"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "runs a linker or compiler to find a library"},
			},
			{
				names: []string{"platform.architecture"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "runs the command file"},
			},
			{
				names: []string{"uuid.getnode"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "moderate", What: "may run commands to find an address, the first time"},
			},
			{
				names: []string{"pty.spawn"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a subprocess runs", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio"}}},
			},
			{
				names: []string{"venv.EnvBuilder.create"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "makes a virtual environment"},
			},
			{
				names: []string{"webbrowser.get"},
				row:   Symbol{Kind: "function", Returns: "webbrowser.BaseBrowser"},
			},
			{
				names: []string{"webbrowser.BaseBrowser.open", "webbrowser.BaseBrowser.open_new", "webbrowser.BaseBrowser.open_new_tab"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a browser starts"},
			},
			{
				names: []string{"concurrent.interpreters.Interpreter.call", "concurrent.interpreters.Interpreter.exec"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "waits for what runs in another interpreter", Since: "3.14"},
			},
			{
				names: []string{"concurrent.interpreters.create"},
				row:   Symbol{Kind: "function", Returns: "concurrent.interpreters.Interpreter", Since: "3.14"},
			},
			{
				names: []string{"concurrent.interpreters.Queue.get", "concurrent.interpreters.Queue.put"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "waits for another interpreter", Since: "3.14"},
			},
			{
				names: []string{"concurrent.interpreters.create_queue"},
				row:   Symbol{Kind: "function", Returns: "concurrent.interpreters.Queue", Since: "3.14"},
			},
			{
				names: []string{"asyncore.loop"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "runs a second event loop", Until: "3.12"},
			},
			{
				names: []string{"logging.handlers.QueueListener.stop"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "a thread ends"},
			},
			{
				names: []string{"logging.basicConfig"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a log file", When: []Condition{{Param: "filename", Position: -1, Value: "present"}}, Unless: []Condition{{Param: "filename", Position: -1, Value: "None"}}},
			},
			{
				names: []string{"logging.handlers.RotatingFileHandler.doRollover", "logging.handlers.TimedRotatingFileHandler.doRollover"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "renames log files and opens a new one"},
			},
			{
				names: []string{"termios.tcdrain"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "waits until all is sent"},
			},
			{
				names: []string{"socket.send_fds", "socket.recv_fds"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "waits for the peer", Since: "3.9"},
			},
			{
				names: []string{"os.eventfd_read", "os.eventfd_write"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "waits for another thread or process", Since: "3.10"},
			},
			{
				names: []string{"curses.initscr", "curses.newwin", "curses.newpad"},
				row:   Symbol{Kind: "function", Returns: "curses.window"},
			},
			{
				names: []string{"curses.window.getch", "curses.window.getkey", "curses.window.get_wch", "curses.window.getstr"},
				row:   Symbol{Kind: "function", Code: "blocking-input", Latency: "heavy", What: "somebody types"},
			},
			{
				names: []string{"curses.napms"},
				row:   Symbol{Kind: "function", Code: "blocking-sleep", Latency: "heavy", What: "sleeps", Alternatives: []Alternative{{Call: "asyncio.sleep", Framework: "asyncio"}, {Call: "anyio.sleep", Requires: "anyio", Framework: "anyio"}, {Call: "trio.sleep", Requires: "trio", Framework: "trio"}}},
			},
			{
				names: []string{"curses.wrapper"},
				row:   Symbol{Kind: "function", Calls: []string{"func@0"}},
			},
			{
				names: []string{"tkinter.mainloop", "tkinter.Misc.mainloop", "turtle.mainloop", "turtle.done", "turtle.exitonclick"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "runs the event loop of a window system"},
			},
			{
				names: []string{"tkinter.Misc.wait_variable", "tkinter.Misc.wait_window", "tkinter.Misc.wait_visibility", "tkinter.Misc.waitvar"},
				row:   Symbol{Kind: "function", Code: "blocking-input", Latency: "heavy", What: "waits for what somebody does"},
			},
			{
				names: []string{"tkinter.messagebox.showinfo", "tkinter.messagebox.showwarning", "tkinter.messagebox.showerror", "tkinter.messagebox.askquestion", "tkinter.messagebox.askokcancel", "tkinter.messagebox.askyesno", "tkinter.messagebox.askyesnocancel", "tkinter.messagebox.askretrycancel", "tkinter.filedialog.askopenfilename", "tkinter.filedialog.asksaveasfilename", "tkinter.filedialog.askopenfilenames", "tkinter.filedialog.askopenfile", "tkinter.filedialog.askopenfiles", "tkinter.filedialog.asksaveasfile", "tkinter.filedialog.askdirectory", "tkinter.simpledialog.askfloat", "tkinter.simpledialog.askinteger", "tkinter.simpledialog.askstring", "turtle.textinput", "turtle.numinput"},
				row:   Symbol{Kind: "function", Code: "blocking-input", Latency: "heavy", What: "somebody answers a dialog"},
			},
			{
				names: []string{"msvcrt.getch", "msvcrt.getche", "msvcrt.getwch", "msvcrt.getwche"},
				row:   Symbol{Kind: "function", Code: "blocking-input", Latency: "heavy", What: "somebody types"},
			},
			{
				names: []string{"msvcrt.locking"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another process unlocks the file", Unless: []Condition{{Param: "mode", Position: 1, Value: "msvcrt.LK_NBLCK"}, {Param: "mode", Position: 1, Value: "msvcrt.LK_NBRLCK"}, {Param: "mode", Position: 1, Value: "msvcrt.LK_UNLCK"}}},
			},
			{
				names: []string{"winsound.Beep", "winsound.MessageBeep"},
				row:   Symbol{Kind: "function", Code: "blocking-sleep", Latency: "heavy", What: "a sound is played"},
			},
			{
				names: []string{"winsound.PlaySound"},
				row:   Symbol{Kind: "function", Code: "blocking-sleep", Latency: "heavy", What: "a sound is played", Unless: []Condition{{Param: "flags", Position: 1, Value: "winsound.SND_ASYNC"}}},
			},
			{
				names: []string{"winreg.OpenKey", "winreg.OpenKeyEx", "winreg.CreateKey", "winreg.CreateKeyEx", "winreg.QueryValue", "winreg.QueryValueEx", "winreg.SetValue", "winreg.SetValueEx", "winreg.DeleteKey", "winreg.DeleteKeyEx", "winreg.DeleteValue", "winreg.EnumKey", "winreg.EnumValue", "winreg.QueryInfoKey", "winreg.ConnectRegistry", "winreg.LoadKey", "winreg.SaveKey", "winreg.FlushKey"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "reads or writes the registry"},
			},
			{
				names: []string{"pdb.runctx", "pdb.Pdb.set_trace"},
				row:   Symbol{Kind: "function", Code: "blocking-input", Latency: "heavy", Indirect: "light", What: "a debugger waits for somebody"},
			},
		},
		types: []Type{
			{Name: "wave.Wave_read"},
			{Name: "wave.Wave_write"},
			{Name: "wave.MemoryWave"},
			{Name: "pickle.Pickler"},
			{Name: "pickle.Unpickler"},
			{Name: "pickle.FilePickler"},
			{Name: "pickle.FileUnpickler"},
			{Name: "csv.Writer"},
			{Name: "csv.FileWriter"},
			{Name: "email.parser.Parser"},
			{Name: "email.parser.BytesParser"},
			{Name: "email.parser.HeaderParser", Bases: []string{"email.parser.Parser"}},
			{Name: "email.parser.BytesHeaderParser", Bases: []string{"email.parser.BytesParser"}},
			{Name: "array.array"},
			{Name: "mimetypes.MimeTypes"},
			{Name: "tracemalloc.Snapshot"},
			{Name: "http.cookiejar.FileCookieJar"},
			{Name: "http.cookiejar.MozillaCookieJar", Bases: []string{"http.cookiejar.FileCookieJar"}},
			{Name: "http.cookiejar.LWPCookieJar", Bases: []string{"http.cookiejar.FileCookieJar"}},
			{Name: "xml.sax.xmlreader.XMLReader"},
			{Name: "cProfile.Profile"},
			{Name: "profile.Profile"},
			{Name: "pstats.Stats"},
			{Name: "sqlite3.Blob"},
			{Name: "zoneinfo.ZoneInfo"},
			{Name: "filecmp.dircmp"},
			{Name: "importlib.resources.abc.Traversable"},
			{Name: "zipfile.Path"},
			{Name: "compression.zstd.ZstdFile", Bases: []string{"io.BufferedIOBase"}, Iter: "bytes"},
			{Name: "zipimport.zipimporter"},
			{Name: "ctypes.CDLL"},
			{Name: "ctypes.PyDLL"},
			{Name: "ctypes.WinDLL"},
			{Name: "ctypes.OleDLL"},
			{Name: "ctypes.LibraryLoader"},
			{Name: "venv.EnvBuilder"},
			{Name: "webbrowser.BaseBrowser"},
			{Name: "concurrent.interpreters.Interpreter"},
			{Name: "concurrent.interpreters.Queue"},
			{Name: "logging.handlers.QueueListener"},
			{Name: "curses.window"},
			{Name: "tkinter.Misc"},
			{Name: "tkinter.Tk", Bases: []string{"tkinter.Misc"}},
			{Name: "tkinter.Toplevel", Bases: []string{"tkinter.Misc"}},
			{Name: "tkinter.Frame", Bases: []string{"tkinter.Misc"}},
			{Name: "tkinter.Label", Bases: []string{"tkinter.Misc"}},
			{Name: "tkinter.Button", Bases: []string{"tkinter.Misc"}},
			{Name: "tkinter.Canvas", Bases: []string{"tkinter.Misc"}},
			{Name: "pdb.Pdb"},
		},
		aliases: [][2]string{
			{"importlib.abc.Traversable", "importlib.resources.abc.Traversable"},
			{"zipfile._path.Path", "zipfile.Path"},
		},
	},
	{
		library: Library{Name: "selenium", Distribution: "selenium", Modules: []string{"selenium", "selenium.webdriver", "selenium.webdriver.support", "selenium.webdriver.support.ui"}},
		groups: []group{
			{
				names: []string{"selenium.webdriver.Chrome", "selenium.webdriver.Firefox", "selenium.webdriver.Edge", "selenium.webdriver.Safari", "selenium.webdriver.Ie"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a browser starts", Alternatives: []Alternative{{Call: "playwright.async_api.async_playwright", Requires: "playwright", Framework: "asyncio"}}},
			},
			{
				names: []string{"selenium.webdriver.remote.webdriver.WebDriver.get", "selenium.webdriver.remote.webdriver.WebDriver.refresh", "selenium.webdriver.remote.webdriver.WebDriver.back", "selenium.webdriver.remote.webdriver.WebDriver.forward", "selenium.webdriver.remote.webdriver.WebDriver.quit", "selenium.webdriver.remote.webdriver.WebDriver.close", "selenium.webdriver.remote.webdriver.WebDriver.execute_script", "selenium.webdriver.remote.webdriver.WebDriver.execute_async_script", "selenium.webdriver.remote.webdriver.WebDriver.save_screenshot", "selenium.webdriver.remote.webdriver.WebDriver.get_screenshot_as_png", "selenium.webdriver.remote.webdriver.WebDriver.get_screenshot_as_file", "selenium.webdriver.remote.webdriver.WebDriver.find_elements", "selenium.webdriver.remote.webdriver.WebDriver.get_cookies", "selenium.webdriver.remote.webdriver.WebDriver.add_cookie", "selenium.webdriver.remote.webdriver.WebDriver.delete_all_cookies", "selenium.webdriver.remote.webdriver.WebDriver.set_window_size", "selenium.webdriver.remote.webdriver.WebDriver.maximize_window"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the browser answers", Alternatives: []Alternative{{Call: "playwright.async_api.async_playwright", Requires: "playwright", Framework: "asyncio"}}},
			},
			{
				names: []string{"selenium.webdriver.remote.webdriver.WebDriver.find_element", "selenium.webdriver.remote.webelement.WebElement.find_element"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the browser answers", Returns: "selenium.webdriver.remote.webelement.WebElement", Alternatives: []Alternative{{Call: "playwright.async_api.async_playwright", Requires: "playwright", Framework: "asyncio"}}},
			},
			{
				names: []string{"selenium.webdriver.remote.webdriver.WebDriver.page_source", "selenium.webdriver.remote.webdriver.WebDriver.current_url", "selenium.webdriver.remote.webdriver.WebDriver.title"},
				row:   Symbol{Kind: "property", Code: "blocking-http", Latency: "heavy", What: "the browser answers", Alternatives: []Alternative{{Call: "playwright.async_api.async_playwright", Requires: "playwright", Framework: "asyncio"}}},
			},
			{
				names: []string{"selenium.webdriver.remote.webelement.WebElement.click", "selenium.webdriver.remote.webelement.WebElement.send_keys", "selenium.webdriver.remote.webelement.WebElement.submit", "selenium.webdriver.remote.webelement.WebElement.clear", "selenium.webdriver.remote.webelement.WebElement.get_attribute", "selenium.webdriver.remote.webelement.WebElement.get_property", "selenium.webdriver.remote.webelement.WebElement.is_displayed", "selenium.webdriver.remote.webelement.WebElement.is_enabled", "selenium.webdriver.remote.webelement.WebElement.is_selected", "selenium.webdriver.remote.webelement.WebElement.find_elements", "selenium.webdriver.remote.webelement.WebElement.screenshot", "selenium.webdriver.remote.webelement.WebElement.value_of_css_property"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the browser answers", Alternatives: []Alternative{{Call: "playwright.async_api.async_playwright", Requires: "playwright", Framework: "asyncio"}}},
			},
			{
				names: []string{"selenium.webdriver.remote.webelement.WebElement.text", "selenium.webdriver.remote.webelement.WebElement.tag_name", "selenium.webdriver.remote.webelement.WebElement.size", "selenium.webdriver.remote.webelement.WebElement.location", "selenium.webdriver.remote.webelement.WebElement.rect"},
				row:   Symbol{Kind: "property", Code: "blocking-http", Latency: "heavy", What: "the browser answers", Alternatives: []Alternative{{Call: "playwright.async_api.async_playwright", Requires: "playwright", Framework: "asyncio"}}},
			},
			{
				names: []string{"selenium.webdriver.support.wait.WebDriverWait.until", "selenium.webdriver.support.wait.WebDriverWait.until_not"},
				row:   Symbol{Kind: "function", Code: "blocking-sleep", Latency: "heavy", What: "polls with sleeps until a condition holds", Calls: []string{"method@0"}, Alternatives: []Alternative{{Call: "playwright.async_api.async_playwright", Requires: "playwright", Framework: "asyncio"}}},
			},
			{
				names: []string{"selenium.webdriver.remote.webdriver.WebDriver"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a browser starts", Alternatives: []Alternative{{Call: "playwright.async_api.async_playwright", Requires: "playwright", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "selenium.webdriver.remote.webdriver.WebDriver"},
			{Name: "selenium.webdriver.remote.webelement.WebElement"},
			{Name: "selenium.webdriver.Chrome", Bases: []string{"selenium.webdriver.remote.webdriver.WebDriver"}},
			{Name: "selenium.webdriver.Firefox", Bases: []string{"selenium.webdriver.remote.webdriver.WebDriver"}},
			{Name: "selenium.webdriver.Edge", Bases: []string{"selenium.webdriver.remote.webdriver.WebDriver"}},
			{Name: "selenium.webdriver.Safari", Bases: []string{"selenium.webdriver.remote.webdriver.WebDriver"}},
			{Name: "selenium.webdriver.Ie", Bases: []string{"selenium.webdriver.remote.webdriver.WebDriver"}},
			{Name: "selenium.webdriver.support.wait.WebDriverWait"},
		},
		aliases: [][2]string{
			{"selenium.webdriver.Remote", "selenium.webdriver.remote.webdriver.WebDriver"},
			{"selenium.webdriver.support.ui.WebDriverWait", "selenium.webdriver.support.wait.WebDriverWait"},
		},
	},
	{
		library: Library{Name: "functions and types of the language", Modules: []string{"functools", "itertools", "collections", "collections.abc", "contextlib", "contextvars", "typing", "types", "abc", "dataclasses", "enum", "operator", "heapq", "bisect", "random", "statistics", "string", "textwrap", "re", "copy", "warnings", "atexit", "weakref", "decimal", "datetime", "uuid", "base64", "math", "struct", "traceback", "inspect", "ast", "unittest.mock", "html", "urllib.parse", "email", "email.message", "ipaddress", "shlex", "argparse", "gc", "zoneinfo", "graphlib", "fractions", "hmac", "binascii", "calendar", "difflib", "errno", "fnmatch", "gettext", "keyword", "numbers", "pprint", "reprlib", "stat", "symtable", "sysconfig", "token", "tokenize", "tracemalloc", "unicodedata", "xml", "typing_extensions"}},
		groups: []group{
			{
				names: []string{"functools.wraps", "functools.total_ordering", "functools.singledispatch", "functools.singledispatchmethod"},
				row:   Symbol{Kind: "decorator", Effect: "transparent"},
			},
			{
				names: []string{"functools.lru_cache", "functools.cache"},
				row:   Symbol{Kind: "decorator", Effect: "cached"},
			},
			{
				names: []string{"functools.cached_property"},
				row:   Symbol{Kind: "decorator", Effect: "property"},
			},
			{
				names: []string{"functools.update_wrapper"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"functools.reduce"},
				row:   Symbol{Kind: "function", Calls: []string{"0"}, Iterates: []string{"1"}},
			},
			{
				names: []string{"itertools.chain", "itertools.product", "itertools.zip_longest"},
				row:   Symbol{Kind: "function", Lazy: true, Iterates: []string{"*"}},
			},
			{
				names: []string{"itertools.chain.from_iterable", "itertools.cycle", "itertools.islice", "itertools.tee", "itertools.pairwise", "itertools.combinations", "itertools.combinations_with_replacement", "itertools.permutations", "itertools.compress"},
				row:   Symbol{Kind: "function", Lazy: true, Iterates: []string{"0"}},
			},
			{
				names: []string{"itertools.batched"},
				row:   Symbol{Kind: "function", Lazy: true, Iterates: []string{"0"}, Since: "3.12"},
			},
			{
				names: []string{"itertools.dropwhile", "itertools.filterfalse", "itertools.takewhile", "itertools.starmap"},
				row:   Symbol{Kind: "function", Lazy: true, Calls: []string{"0"}, Iterates: []string{"1"}},
			},
			{
				names: []string{"itertools.accumulate"},
				row:   Symbol{Kind: "function", Lazy: true, Calls: []string{"func@1"}, Iterates: []string{"iterable@0"}},
			},
			{
				names: []string{"itertools.groupby"},
				row:   Symbol{Kind: "function", Lazy: true, Calls: []string{"key@1"}, Iterates: []string{"iterable@0"}},
			},
			{
				names: []string{"collections.Counter", "collections.OrderedDict"},
				row:   Symbol{Kind: "function", Iterates: []string{"0"}},
			},
			{
				names: []string{"collections.deque"},
				row:   Symbol{Kind: "function", Iterates: []string{"iterable@0"}},
			},
			{
				names: []string{"collections.deque.extend", "collections.deque.extendleft", "collections.Counter.update", "collections.Counter.subtract"},
				row:   Symbol{Kind: "function", Iterates: []string{"0"}},
			},
			{
				names: []string{"heapq.merge"},
				row:   Symbol{Kind: "function", Lazy: true, Calls: []string{"key"}, Iterates: []string{"*"}},
			},
			{
				names: []string{"heapq.nlargest", "heapq.nsmallest"},
				row:   Symbol{Kind: "function", Calls: []string{"key@2"}, Iterates: []string{"iterable@1"}},
			},
			{
				names: []string{"statistics.mean", "statistics.fmean", "statistics.median", "statistics.median_low", "statistics.median_high", "statistics.mode", "statistics.multimode", "statistics.stdev", "statistics.pstdev", "statistics.variance", "statistics.pvariance", "statistics.quantiles", "statistics.harmonic_mean", "statistics.geometric_mean"},
				row:   Symbol{Kind: "function", Iterates: []string{"data@0"}},
			},
			{
				names: []string{"math.fsum", "math.prod"},
				row:   Symbol{Kind: "function", Iterates: []string{"0"}},
			},
			{
				names: []string{"re.sub", "re.subn"},
				row:   Symbol{Kind: "function", Calls: []string{"repl@1"}},
			},
			{
				names: []string{"re.compile"},
				row:   Symbol{Kind: "function", Returns: "re.Pattern"},
			},
			{
				names: []string{"re.Pattern.sub", "re.Pattern.subn"},
				row:   Symbol{Kind: "function", Calls: []string{"repl@0"}},
			},
			{
				names: []string{"operator.length_hint", "operator.countOf", "operator.indexOf"},
				row:   Symbol{Kind: "function", Iterates: []string{"0"}},
			},
			{
				names: []string{"operator.call"},
				row:   Symbol{Kind: "function", Calls: []string{"0"}, Since: "3.11"},
			},
			{
				names: []string{"copy.copy"},
				row:   Symbol{Kind: "function", Dunders: map[string]string{"0": "__copy__"}},
			},
			{
				names: []string{"copy.deepcopy"},
				row:   Symbol{Kind: "function", Dunders: map[string]string{"0": "__deepcopy__"}},
			},
			{
				names: []string{"contextlib.contextmanager"},
				row:   Symbol{Kind: "decorator", Effect: "context-manager"},
			},
			{
				names: []string{"contextlib.asynccontextmanager"},
				row:   Symbol{Kind: "decorator", Effect: "transparent"},
			},
			{
				names: []string{"contextlib.ExitStack.enter_context", "contextlib.AsyncExitStack.enter_context"},
				row:   Symbol{Kind: "function", Dunders: map[string]string{"cm@0": "__enter__"}},
			},
			{
				names: []string{"contextlib.ExitStack.callback", "contextlib.ExitStack.push", "contextlib.AsyncExitStack.callback", "contextlib.AsyncExitStack.push", "contextlib.suppress", "contextlib.nullcontext", "contextlib.redirect_stdout", "contextlib.redirect_stderr", "contextlib.closing", "contextlib.aclosing", "contextlib.chdir"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"contextvars.Context.run"},
				row:   Symbol{Kind: "function", Calls: []string{"0"}},
			},
			{
				names: []string{"contextvars.copy_context"},
				row:   Symbol{Kind: "function", Returns: "contextvars.Context"},
			},
			{
				names: []string{"abc.abstractmethod", "abc.abstractclassmethod", "abc.abstractstaticmethod", "typing.overload", "typing.final", "typing.no_type_check", "typing.runtime_checkable", "types.coroutine", "dataclasses.dataclass", "enum.unique", "enum.verify"},
				row:   Symbol{Kind: "decorator", Effect: "transparent"},
			},
			{
				names: []string{"typing.override"},
				row:   Symbol{Kind: "decorator", Effect: "transparent", Since: "3.12"},
			},
			{
				names: []string{"warnings.deprecated"},
				row:   Symbol{Kind: "decorator", Effect: "transparent", Since: "3.13"},
			},
			{
				names: []string{"abc.abstractproperty", "enum.property", "types.DynamicClassAttribute"},
				row:   Symbol{Kind: "decorator", Effect: "property"},
			},
			{
				names: []string{"atexit.register", "unittest.mock.patch", "unittest.mock.patch.object", "unittest.mock.patch.dict", "unittest.mock.patch.multiple"},
				row:   Symbol{Kind: "decorator", Effect: "transparent"},
			},
		},
		types: []Type{
			{Name: "collections.deque"},
			{Name: "collections.Counter"},
			{Name: "collections.OrderedDict"},
			{Name: "collections.defaultdict"},
			{Name: "collections.ChainMap"},
			{Name: "collections.abc.Iterator"},
			{Name: "collections.abc.Iterable"},
			{Name: "collections.abc.Generator"},
			{Name: "collections.abc.Sequence"},
			{Name: "collections.abc.MutableSequence"},
			{Name: "collections.abc.Mapping"},
			{Name: "collections.abc.MutableMapping"},
			{Name: "collections.abc.Set"},
			{Name: "collections.abc.MutableSet"},
			{Name: "collections.abc.Collection"},
			{Name: "collections.abc.Container"},
			{Name: "collections.abc.Callable"},
			{Name: "collections.abc.Awaitable"},
			{Name: "collections.abc.Coroutine"},
			{Name: "collections.abc.AsyncIterator"},
			{Name: "collections.abc.AsyncIterable"},
			{Name: "collections.abc.AsyncGenerator"},
			{Name: "collections.abc.Reversible"},
			{Name: "collections.abc.Sized"},
			{Name: "collections.abc.Hashable"},
			{Name: "collections.abc.KeysView"},
			{Name: "collections.abc.ValuesView"},
			{Name: "collections.abc.ItemsView"},
			{Name: "re.Pattern"},
			{Name: "contextlib.ExitStack"},
			{Name: "contextlib.AsyncExitStack"},
			{Name: "contextlib.ContextDecorator"},
			{Name: "contextlib.AbstractContextManager"},
			{Name: "contextlib.AbstractAsyncContextManager"},
			{Name: "contextvars.Context"},
			{Name: "contextvars.ContextVar"},
			{Name: "unittest.mock.Mock"},
			{Name: "unittest.mock.MagicMock"},
			{Name: "unittest.mock.AsyncMock"},
			{Name: "unittest.mock.NonCallableMock"},
			{Name: "unittest.mock.PropertyMock"},
		},
		aliases: [][2]string{
			{"typing.AbstractSet", "collections.abc.Set"},
			{"typing.AsyncContextManager", "contextlib.AbstractAsyncContextManager"},
			{"typing.AsyncGenerator", "collections.abc.AsyncGenerator"},
			{"typing.AsyncIterable", "collections.abc.AsyncIterable"},
			{"typing.AsyncIterator", "collections.abc.AsyncIterator"},
			{"typing.Awaitable", "collections.abc.Awaitable"},
			{"typing.Callable", "collections.abc.Callable"},
			{"typing.ChainMap", "collections.ChainMap"},
			{"typing.Collection", "collections.abc.Collection"},
			{"typing.Container", "collections.abc.Container"},
			{"typing.ContextManager", "contextlib.AbstractContextManager"},
			{"typing.Coroutine", "collections.abc.Coroutine"},
			{"typing.Counter", "collections.Counter"},
			{"typing.DefaultDict", "collections.defaultdict"},
			{"typing.Deque", "collections.deque"},
			{"typing.Dict", "dict"},
			{"typing.FrozenSet", "frozenset"},
			{"typing.Generator", "collections.abc.Generator"},
			{"typing.Hashable", "collections.abc.Hashable"},
			{"typing.ItemsView", "collections.abc.ItemsView"},
			{"typing.Iterable", "collections.abc.Iterable"},
			{"typing.Iterator", "collections.abc.Iterator"},
			{"typing.KeysView", "collections.abc.KeysView"},
			{"typing.List", "list"},
			{"typing.Mapping", "collections.abc.Mapping"},
			{"typing.MutableMapping", "collections.abc.MutableMapping"},
			{"typing.MutableSequence", "collections.abc.MutableSequence"},
			{"typing.MutableSet", "collections.abc.MutableSet"},
			{"typing.OrderedDict", "collections.OrderedDict"},
			{"typing.Reversible", "collections.abc.Reversible"},
			{"typing.Sequence", "collections.abc.Sequence"},
			{"typing.Set", "set"},
			{"typing.Sized", "collections.abc.Sized"},
			{"typing.Text", "str"},
			{"typing.Tuple", "tuple"},
			{"typing.Type", "type"},
			{"typing.ValuesView", "collections.abc.ValuesView"},
			{"typing_extensions", "typing"},
			{"typing_extensions.deprecated", "warnings.deprecated"},
		},
	},
	{
		library: Library{Name: "sendgrid", Distribution: "sendgrid", Modules: []string{"sendgrid"}},
		groups: []group{
			{
				names: []string{"sendgrid.SendGridAPIClient.send"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "SendGrid answers"},
			},
		},
		types: []Type{
			{Name: "sendgrid.SendGridAPIClient"},
		},
		aliases: [][2]string{
			{"sendgrid.sendgrid.SendGridAPIClient", "sendgrid.SendGridAPIClient"},
		},
	},
	{
		library: Library{Name: "sentence-transformers", Distribution: "sentence-transformers", Modules: []string{"sentence_transformers"}},
		groups: []group{
			{
				names: []string{"sentence_transformers.SentenceTransformer", "sentence_transformers.CrossEncoder"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "downloads or reads a model"},
			},
			{
				names: []string{"sentence_transformers.SentenceTransformer.encode", "sentence_transformers.CrossEncoder.predict", "sentence_transformers.CrossEncoder.rank"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model computes"},
			},
		},
		types: []Type{
			{Name: "sentence_transformers.SentenceTransformer"},
			{Name: "sentence_transformers.CrossEncoder"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "sh", Distribution: "sh", Modules: []string{"sh"}},
		groups: []group{
			{
				names: []string{"sh.Command.__call__"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a subprocess runs", Unless: []Condition{{Param: "_bg", Position: -1, Value: "True"}, {Param: "_async", Position: -1, Value: "True"}}},
			},
			{
				names: []string{"sh.RunningCommand.wait"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a subprocess ends"},
			},
		},
		types: []Type{
			{Name: "sh.Command"},
			{Name: "sh.RunningCommand"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "shutil", Modules: []string{"shutil"}},
		groups: []group{
			{
				names: []string{"shutil.copytree", "shutil.rmtree"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "goes through a directory tree", Alternatives: []Alternative{{Call: "aioshutil.rmtree", Requires: "aioshutil", Note: "aioshutil has copytree too"}}},
			},
			{
				names: []string{"shutil.copy", "shutil.copy2", "shutil.copyfile", "shutil.copyfileobj"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "copies a file", Alternatives: []Alternative{{Call: "aioshutil.copyfile", Requires: "aioshutil"}, {Call: "anyio.Path.copy", Requires: "anyio"}}},
			},
			{
				names: []string{"shutil.move"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "moves a file, by copying between file systems", Alternatives: []Alternative{{Call: "aioshutil.move", Requires: "aioshutil"}, {Call: "anyio.Path.move", Requires: "anyio"}}},
			},
			{
				names: []string{"shutil.copymode", "shutil.copystat", "shutil.chown"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "changes a file's metadata", Alternatives: []Alternative{{Call: "aioshutil.copystat", Requires: "aioshutil"}}},
			},
			{
				names: []string{"shutil.make_archive", "shutil.unpack_archive"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "packs or unpacks an archive", Alternatives: []Alternative{{Call: "aioshutil.make_archive", Requires: "aioshutil"}}},
			},
			{
				names: []string{"shutil.disk_usage", "shutil.which"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "asks the file system", Alternatives: []Alternative{{Call: "aioshutil.which", Requires: "aioshutil"}}},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "simple-salesforce", Distribution: "simple-salesforce", Modules: []string{"simple_salesforce"}},
		groups: []group{
			{
				names: []string{"simple_salesforce.Salesforce"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a session is asked for"},
			},
			{
				names: []string{"simple_salesforce.Salesforce.apexecute", "simple_salesforce.Salesforce.describe", "simple_salesforce.Salesforce.deploy", "simple_salesforce.Salesforce.is_sandbox", "simple_salesforce.Salesforce.limits", "simple_salesforce.Salesforce.oauth2", "simple_salesforce.Salesforce.query", "simple_salesforce.Salesforce.query_all", "simple_salesforce.Salesforce.query_more", "simple_salesforce.Salesforce.quick_search", "simple_salesforce.Salesforce.restful", "simple_salesforce.Salesforce.search", "simple_salesforce.Salesforce.set_password", "simple_salesforce.Salesforce.toolingexecute"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Salesforce answers"},
			},
			{
				names: []string{"simple_salesforce.Salesforce.query_all_iter"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "Salesforce answers"},
			},
		},
		types: []Type{
			{Name: "simple_salesforce.Salesforce"},
		},
		aliases: [][2]string{
			{"simple_salesforce.api.Salesforce", "simple_salesforce.Salesforce"},
		},
	},
	{
		library: Library{Name: "slack_sdk", Distribution: "slack_sdk", Modules: []string{"slack_sdk", "slack_sdk.web", "slack_sdk.webhook", "slack_sdk.socket_mode", "slack_sdk.errors"}},
		groups: []group{
			{
				names: []string{"slack_sdk.WebClient.*", "slack_sdk.WebClient.api_call", "slack_sdk.WebClient.api_test", "slack_sdk.WebClient.auth_test", "slack_sdk.WebClient.chat_postMessage", "slack_sdk.WebClient.chat_postEphemeral", "slack_sdk.WebClient.chat_update", "slack_sdk.WebClient.chat_delete", "slack_sdk.WebClient.chat_scheduleMessage", "slack_sdk.WebClient.conversations_list", "slack_sdk.WebClient.conversations_history", "slack_sdk.WebClient.conversations_info", "slack_sdk.WebClient.conversations_members", "slack_sdk.WebClient.conversations_open", "slack_sdk.WebClient.conversations_replies", "slack_sdk.WebClient.files_upload", "slack_sdk.WebClient.files_upload_v2", "slack_sdk.WebClient.reactions_add", "slack_sdk.WebClient.reactions_remove", "slack_sdk.WebClient.users_info", "slack_sdk.WebClient.users_list", "slack_sdk.WebClient.users_lookupByEmail", "slack_sdk.WebClient.views_open", "slack_sdk.WebClient.views_publish", "slack_sdk.WebClient.views_update"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Slack answers", Alternatives: []Alternative{{Call: "slack_sdk.web.async_client.AsyncWebClient", Requires: "slack_sdk", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"slack_sdk.WebhookClient.send", "slack_sdk.WebhookClient.send_dict"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Slack answers", Alternatives: []Alternative{{Call: "slack_sdk.webhook.async_client.AsyncWebhookClient", Requires: "slack_sdk"}}},
			},
			{
				names: []string{"slack_sdk.WebClient.token", "slack_sdk.WebClient.base_url", "slack_sdk.WebClient.timeout", "slack_sdk.WebClient.headers", "slack_sdk.WebClient.retry_handlers", "slack_sdk.WebClient.proxy", "slack_sdk.WebClient.ssl"},
				row:   Symbol{Kind: "attribute"},
			},
		},
		types: []Type{
			{Name: "slack_sdk.WebClient"},
			{Name: "slack_sdk.WebhookClient"},
		},
		aliases: [][2]string{
			{"slack_sdk.web.WebClient", "slack_sdk.WebClient"},
			{"slack_sdk.web.client.WebClient", "slack_sdk.WebClient"},
			{"slack_sdk.webhook.WebhookClient", "slack_sdk.WebhookClient"},
			{"slack_sdk.webhook.client.WebhookClient", "slack_sdk.WebhookClient"},
		},
	},
	{
		library: Library{Name: "smbus2", Distribution: "smbus2", Modules: []string{"smbus2", "smbus"}},
		groups: []group{
			{
				names: []string{"smbus2.SMBus.read_byte", "smbus2.SMBus.read_byte_data", "smbus2.SMBus.read_word_data", "smbus2.SMBus.read_i2c_block_data", "smbus2.SMBus.read_block_data", "smbus2.SMBus.write_byte", "smbus2.SMBus.write_byte_data", "smbus2.SMBus.write_word_data", "smbus2.SMBus.write_i2c_block_data", "smbus2.SMBus.write_block_data", "smbus2.SMBus.write_quick", "smbus2.SMBus.process_call", "smbus2.SMBus.block_process_call", "smbus2.SMBus.i2c_rdwr"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "moderate", What: "a device on the bus answers"},
			},
			{
				names: []string{"smbus2.SMBus.open"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "opens a device"},
			},
		},
		types: []Type{
			{Name: "smbus2.SMBus"},
		},
		aliases: [][2]string{
			{"smbus.SMBus", "smbus2.SMBus"},
		},
	},
	{
		library: Library{Name: "snowflake-connector-python", Distribution: "snowflake-connector-python", Modules: []string{"snowflake", "snowflake.connector", "snowflake.connector.cursor", "snowflake.connector.pandas_tools"}},
		groups: []group{
			{
				names: []string{"snowflake.connector.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects to the database server", Returns: "snowflake.connector.SnowflakeConnection", Alternatives: []Alternative{{Call: "snowflake.connector.aio.connect", Requires: "snowflake-connector-python"}}},
			},
			{
				names: []string{"snowflake.connector.SnowflakeConnection.cursor"},
				row:   Symbol{Kind: "function", Returns: "snowflake.connector.cursor.SnowflakeCursor"},
			},
			{
				names: []string{"snowflake.connector.SnowflakeConnection.commit", "snowflake.connector.SnowflakeConnection.rollback", "snowflake.connector.SnowflakeConnection.execute_string", "snowflake.connector.SnowflakeConnection.execute_stream", "snowflake.connector.SnowflakeConnection.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "the database server answers", Alternatives: []Alternative{{Call: "snowflake.connector.aio.connect", Requires: "snowflake-connector-python"}}},
			},
			{
				names: []string{"snowflake.connector.SnowflakeConnection.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "a connection closes", Alternatives: []Alternative{{Call: "snowflake.connector.aio.connect", Requires: "snowflake-connector-python"}}},
			},
			{
				names: []string{"snowflake.connector.cursor.SnowflakeCursor.executemany", "snowflake.connector.cursor.SnowflakeCursor.describe", "snowflake.connector.cursor.SnowflakeCursor.fetch_pandas_all", "snowflake.connector.cursor.SnowflakeCursor.fetch_pandas_batches", "snowflake.connector.cursor.SnowflakeCursor.get_results_from_sfqid", "snowflake.connector.cursor.SnowflakeCursor.query_result"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Alternatives: []Alternative{{Call: "snowflake.connector.aio.connect", Requires: "snowflake-connector-python"}}},
			},
			{
				names: []string{"snowflake.connector.cursor.SnowflakeCursor.fetchone", "snowflake.connector.cursor.SnowflakeCursor.fetchmany", "snowflake.connector.cursor.SnowflakeCursor.fetchall"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "rows arrive", Alternatives: []Alternative{{Call: "snowflake.connector.aio.connect", Requires: "snowflake-connector-python"}}, Caveat: "A buffered cursor has them already after execute; a server-side one asks for them."},
			},
			{
				names: []string{"snowflake.connector.cursor.SnowflakeCursor.execute"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Returns: "Self", Alternatives: []Alternative{{Call: "snowflake.connector.aio.connect", Requires: "snowflake-connector-python"}}},
			},
		},
		types: []Type{
			{Name: "snowflake.connector.SnowflakeConnection"},
			{Name: "snowflake.connector.cursor.SnowflakeCursor", Iter: "tuple"},
		},
		aliases: [][2]string{
			{"snowflake.connector.connection.SnowflakeConnection", "snowflake.connector.SnowflakeConnection"},
		},
	},
	{
		library: Library{Name: "sockets", Modules: []string{"socket", "_socket", "ssl", "_ssl", "select", "selectors", "socketserver", "syslog"}},
		groups: []group{
			{
				names: []string{"socket.getaddrinfo"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "DNS look-up", Returns: "list[tuple]", Unless: []Condition{{Param: "flags", Position: 5, Value: "socket.AI_NUMERICHOST"}, {Param: "flags", Position: 5, Value: "socket.AddressInfo.AI_NUMERICHOST"}}, Alternatives: []Alternative{{Call: "loop.getaddrinfo", Framework: "asyncio", Note: "asyncio.get_running_loop().getaddrinfo"}, {Call: "anyio.getaddrinfo", Requires: "anyio", Framework: "anyio"}, {Call: "trio.socket.getaddrinfo", Requires: "trio", Framework: "trio", Template: "await trio.socket.getaddrinfo({args})"}}},
			},
			{
				names: []string{"socket.gethostbyname", "socket.gethostbyname_ex"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "DNS look-up", Alternatives: []Alternative{{Call: "loop.getaddrinfo", Framework: "asyncio", Note: "asyncio.get_running_loop().getaddrinfo"}, {Call: "anyio.getaddrinfo", Requires: "anyio", Framework: "anyio"}, {Call: "trio.socket.getaddrinfo", Requires: "trio", Framework: "trio"}}},
			},
			{
				names: []string{"socket.gethostbyaddr", "socket.getfqdn"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "reverse DNS look-up", Alternatives: []Alternative{{Call: "loop.getnameinfo", Framework: "asyncio", Note: "asyncio.get_running_loop().getnameinfo"}, {Call: "anyio.getnameinfo", Requires: "anyio", Framework: "anyio"}}},
			},
			{
				names: []string{"socket.getnameinfo"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "reverse DNS look-up", Unless: []Condition{{Position: 1, Value: "socket.NI_NUMERICHOST"}}, Alternatives: []Alternative{{Call: "loop.getnameinfo", Framework: "asyncio", Note: "asyncio.get_running_loop().getnameinfo"}, {Call: "anyio.getnameinfo", Requires: "anyio", Framework: "anyio"}}},
			},
			{
				names: []string{"socket.create_connection"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "DNS look-up and TCP connect", Returns: "socket.socket", Alternatives: []Alternative{{Call: "asyncio.open_connection", Framework: "asyncio"}, {Call: "anyio.connect_tcp", Requires: "anyio", Framework: "anyio"}, {Call: "trio.open_tcp_stream", Requires: "trio", Framework: "trio"}}},
			},
			{
				names: []string{"socket.create_server"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "light", What: "binds a socket", Returns: "socket.socket", Alternatives: []Alternative{{Call: "asyncio.start_server", Framework: "asyncio"}}},
			},
			{
				names: []string{"socket.fromfd"},
				row:   Symbol{Kind: "function", Returns: "socket.socket"},
			},
			{
				names: []string{"socket.socketpair"},
				row:   Symbol{Kind: "function", Returns: "tuple[socket.socket, socket.socket]"},
			},
			{
				names: []string{"socket.socket.accept"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "somebody connects", Returns: "tuple[socket.socket, tuple]", Alternatives: []Alternative{{Call: "asyncio.start_server", Framework: "asyncio"}, {Call: "loop.sock_accept", Framework: "asyncio", Note: "on a non-blocking socket"}, {Call: "anyio.create_tcp_listener", Requires: "anyio", Framework: "anyio"}}, Caveat: "A socket with setblocking(False) does not wait: it raises BlockingIOError."},
			},
			{
				names: []string{"socket.socket.connect", "socket.socket.connect_ex"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "DNS look-up and connect", Alternatives: []Alternative{{Call: "asyncio.open_connection", Framework: "asyncio"}, {Call: "loop.sock_connect", Framework: "asyncio", Note: "on a non-blocking socket"}, {Call: "anyio.connect_tcp", Requires: "anyio", Framework: "anyio"}}, Caveat: "A socket with setblocking(False) does not wait: connect raises BlockingIOError, connect_ex returns EINPROGRESS."},
			},
			{
				names: []string{"socket.socket.bind"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "light", What: "binds, after a look-up where the address is a name"},
			},
			{
				names: []string{"socket.socket.recv", "socket.socket.recv_into", "socket.socket.recvfrom", "socket.socket.recvfrom_into", "socket.socket.recvmsg", "socket.socket.recvmsg_into"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the peer sends", Alternatives: []Alternative{{Call: "loop.sock_recv", Framework: "asyncio", Note: "on a non-blocking socket"}, {Call: "asyncio.open_connection", Framework: "asyncio"}}, Caveat: "A socket with setblocking(False) does not wait: it raises BlockingIOError."},
			},
			{
				names: []string{"socket.socket.send", "socket.socket.sendall", "socket.socket.sendto", "socket.socket.sendmsg", "socket.socket.sendmsg_afalg"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the peer takes what is sent", Alternatives: []Alternative{{Call: "loop.sock_sendall", Framework: "asyncio", Note: "on a non-blocking socket"}, {Call: "asyncio.open_connection", Framework: "asyncio"}}, Caveat: "A socket with setblocking(False) does not wait: it raises BlockingIOError."},
			},
			{
				names: []string{"socket.socket.sendfile"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a file is sent", Alternatives: []Alternative{{Call: "loop.sock_sendfile", Framework: "asyncio", Note: "on a non-blocking socket"}}},
			},
			{
				names: []string{"socket.socket.makefile"},
				row:   Symbol{Kind: "function", Returns: "socket.SocketFile"},
			},
			{
				names: []string{"socket.socket.dup"},
				row:   Symbol{Kind: "function", Returns: "socket.socket"},
			},
			{
				names: []string{"socket.socket"},
				row:   Symbol{Kind: "function", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "family", Value: "socket.AF_UNIX"}}, Returns: "socket.socket"}, {When: []Condition{{Param: "family", Value: "socket.AddressFamily.AF_UNIX"}}, Returns: "socket.socket"}, {When: []Condition{{Param: "type", Position: 1, Value: "socket.SOCK_DGRAM"}}, Returns: "socket.DatagramSocket"}, {When: []Condition{{Param: "type", Position: 1, Value: "socket.SocketKind.SOCK_DGRAM"}}, Returns: "socket.DatagramSocket"}}},
			},
			{
				names: []string{"socket.DatagramSocket.connect", "socket.DatagramSocket.connect_ex", "socket.DatagramSocket.send", "socket.DatagramSocket.sendall", "socket.DatagramSocket.sendto", "socket.DatagramSocket.sendmsg"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"socket.SocketFile.read", "socket.SocketFile.read1", "socket.SocketFile.readinto", "socket.SocketFile.readline", "socket.SocketFile.readlines", "socket.SocketFile.write", "socket.SocketFile.writelines", "socket.SocketFile.flush", "socket.SocketFile.__iter__", "socket.SocketFile.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the peer sends or takes what is sent", Alternatives: []Alternative{{Call: "asyncio.open_connection", Framework: "asyncio"}}},
			},
			{
				names: []string{"ssl.create_default_context"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads the trusted certificates", Returns: "ssl.SSLContext", Unless: []Condition{{Param: "cadata", Position: -1, Value: "present"}}, Caveat: "Build one context at start-up and share it."},
			},
			{
				names: []string{"ssl.SSLContext.load_cert_chain", "ssl.SSLContext.load_default_certs", "ssl.SSLContext.set_default_verify_paths", "ssl.SSLContext.load_dh_params"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads certificates"},
			},
			{
				names: []string{"ssl.SSLContext.load_verify_locations"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads certificates", Unless: []Condition{{Param: "cafile", Value: "absent"}}},
			},
			{
				names: []string{"ssl.SSLContext.wrap_socket"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "TLS handshake", Returns: "ssl.SSLSocket", Unless: []Condition{{Param: "do_handshake_on_connect", Position: 2, Value: "False"}}, Alternatives: []Alternative{{Call: "asyncio.open_connection", Framework: "asyncio", Note: "with ssl=context"}}},
			},
			{
				names: []string{"ssl.wrap_socket"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "TLS handshake", Returns: "ssl.SSLSocket", Alternatives: []Alternative{{Call: "asyncio.open_connection", Framework: "asyncio", Note: "with ssl=context"}}, Until: "3.12"},
			},
			{
				names: []string{"ssl.get_server_certificate"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "TCP connect and TLS handshake", Returns: "str"},
			},
			{
				names: []string{"ssl.SSLSocket.do_handshake", "ssl.SSLSocket.unwrap", "ssl.SSLSocket.connect", "ssl.SSLSocket.connect_ex", "ssl.SSLSocket.accept"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "TLS handshake", Alternatives: []Alternative{{Call: "asyncio.open_connection", Framework: "asyncio", Note: "with ssl=context"}}},
			},
			{
				names: []string{"ssl.SSLSocket.read", "ssl.SSLSocket.recv", "ssl.SSLSocket.recv_into", "ssl.SSLSocket.recvfrom", "ssl.SSLSocket.recvfrom_into", "ssl.SSLSocket.recvmsg", "ssl.SSLSocket.recvmsg_into"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the peer sends", Alternatives: []Alternative{{Call: "asyncio.open_connection", Framework: "asyncio", Note: "with ssl=context"}}},
			},
			{
				names: []string{"ssl.SSLSocket.write", "ssl.SSLSocket.send", "ssl.SSLSocket.sendall", "ssl.SSLSocket.sendto", "ssl.SSLSocket.sendmsg", "ssl.SSLSocket.sendfile"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the peer takes what is sent", Alternatives: []Alternative{{Call: "asyncio.open_connection", Framework: "asyncio", Note: "with ssl=context"}}},
			},
			{
				names: []string{"select.select"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a descriptor becomes ready", Unless: []Condition{{Position: 3, Value: "0"}}, Alternatives: []Alternative{{Call: "loop.add_reader", Framework: "asyncio"}}},
			},
			{
				names: []string{"select.poll.poll", "select.devpoll.poll"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a descriptor becomes ready", Unless: []Condition{{Value: "0"}}, Alternatives: []Alternative{{Call: "loop.add_reader", Framework: "asyncio"}}},
			},
			{
				names: []string{"select.epoll.poll"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a descriptor becomes ready", Unless: []Condition{{Param: "timeout", Value: "0"}}, Alternatives: []Alternative{{Call: "loop.add_reader", Framework: "asyncio"}}},
			},
			{
				names: []string{"select.kqueue.control"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a descriptor becomes ready", Unless: []Condition{{Position: 2, Value: "0"}}, Alternatives: []Alternative{{Call: "loop.add_reader", Framework: "asyncio"}}},
			},
			{
				names: []string{"selectors.BaseSelector.select"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "a descriptor becomes ready", Unless: []Condition{{Param: "timeout", Value: "0"}}, Alternatives: []Alternative{{Call: "loop.add_reader", Framework: "asyncio"}}},
			},
			{
				names: []string{"socketserver.BaseServer.serve_forever", "socketserver.BaseServer.handle_request", "socketserver.BaseServer.shutdown"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "clients connect", Alternatives: []Alternative{{Call: "asyncio.start_server", Framework: "asyncio"}}},
			},
			{
				names: []string{"socketserver.TCPServer", "socketserver.UDPServer", "socketserver.UnixStreamServer", "socketserver.UnixDatagramServer", "socketserver.ThreadingTCPServer", "socketserver.ForkingTCPServer", "socketserver.ThreadingUDPServer", "socketserver.ForkingUDPServer"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "light", What: "binds a socket", Alternatives: []Alternative{{Call: "asyncio.start_server", Framework: "asyncio"}}},
			},
			{
				names: []string{"syslog.openlog"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "light", What: "connects to the system log"},
			},
			{
				names: []string{"syslog.syslog"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "light", What: "the system log takes a message"},
			},
		},
		types: []Type{
			{Name: "socket.socket", Disarm: []Disarm{{Method: "setblocking", When: Condition{Value: "False"}}, {Method: "settimeout", When: Condition{Value: "0"}}}},
			{Name: "socket.DatagramSocket", Bases: []string{"socket.socket"}, Disarm: []Disarm{{Method: "setblocking", When: Condition{Value: "False"}}, {Method: "settimeout", When: Condition{Value: "0"}}}},
			{Name: "socket.SocketFile", Iter: "str | bytes"},
			{Name: "ssl.SSLContext"},
			{Name: "ssl.SSLSocket", Bases: []string{"socket.socket"}},
			{Name: "select.poll"},
			{Name: "select.devpoll"},
			{Name: "select.epoll"},
			{Name: "select.kqueue"},
			{Name: "selectors.BaseSelector"},
			{Name: "selectors.DefaultSelector", Bases: []string{"selectors.BaseSelector"}},
			{Name: "selectors.SelectSelector", Bases: []string{"selectors.BaseSelector"}},
			{Name: "selectors.PollSelector", Bases: []string{"selectors.BaseSelector"}},
			{Name: "selectors.EpollSelector", Bases: []string{"selectors.BaseSelector"}},
			{Name: "selectors.DevpollSelector", Bases: []string{"selectors.BaseSelector"}},
			{Name: "selectors.KqueueSelector", Bases: []string{"selectors.BaseSelector"}},
			{Name: "socketserver.BaseServer"},
			{Name: "socketserver.TCPServer", Bases: []string{"socketserver.BaseServer"}},
			{Name: "socketserver.UDPServer", Bases: []string{"socketserver.BaseServer"}},
			{Name: "socketserver.UnixStreamServer", Bases: []string{"socketserver.BaseServer"}},
			{Name: "socketserver.UnixDatagramServer", Bases: []string{"socketserver.BaseServer"}},
			{Name: "socketserver.ThreadingTCPServer", Bases: []string{"socketserver.TCPServer"}},
			{Name: "socketserver.ForkingTCPServer", Bases: []string{"socketserver.TCPServer"}},
			{Name: "socketserver.ThreadingUDPServer", Bases: []string{"socketserver.UDPServer"}},
			{Name: "socketserver.ForkingUDPServer", Bases: []string{"socketserver.UDPServer"}},
		},
		aliases: [][2]string{
			{"_socket.socket", "socket.socket"},
			{"_ssl._SSLContext", "ssl.SSLContext"},
			{"socket.SocketType", "socket.socket"},
		},
	},
	{
		library: Library{Name: "python-socketio", Distribution: "python-socketio", Modules: []string{"socketio"}},
		groups: []group{
			{
				names: []string{"socketio.AsyncServer.event", "socketio.AsyncServer.on", "socketio.AsyncClient.event", "socketio.AsyncClient.on"},
				row:   Symbol{Kind: "decorator", Effect: "on-loop"},
			},
			{
				names: []string{"socketio.AsyncServer.emit", "socketio.AsyncServer.send", "socketio.AsyncServer.call", "socketio.AsyncServer.disconnect", "socketio.AsyncServer.sleep", "socketio.AsyncServer.enter_room", "socketio.AsyncServer.leave_room", "socketio.AsyncServer.close_room", "socketio.AsyncServer.connect", "socketio.AsyncServer.wait", "socketio.AsyncServer.get_session", "socketio.AsyncServer.save_session", "socketio.AsyncClient.emit", "socketio.AsyncClient.send", "socketio.AsyncClient.call", "socketio.AsyncClient.disconnect", "socketio.AsyncClient.sleep", "socketio.AsyncClient.enter_room", "socketio.AsyncClient.leave_room", "socketio.AsyncClient.close_room", "socketio.AsyncClient.connect", "socketio.AsyncClient.wait", "socketio.AsyncClient.get_session", "socketio.AsyncClient.save_session"},
				row:   Symbol{Kind: "function", Async: true},
			},
		},
		types: []Type{
			{Name: "socketio.AsyncServer"},
			{Name: "socketio.AsyncClient"},
			{Name: "socketio.AsyncNamespace", LoopMethods: []string{"on_*", "trigger_event"}},
			{Name: "socketio.AsyncClientNamespace", LoopMethods: []string{"on_*", "trigger_event"}},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "sounddevice", Distribution: "sounddevice", Modules: []string{"sounddevice"}},
		groups: []group{
			{
				names: []string{"sounddevice.wait"},
				row:   Symbol{Kind: "function", Code: "blocking-sleep", Latency: "heavy", What: "a sound is played or recorded"},
			},
			{
				names: []string{"sounddevice.play", "sounddevice.rec", "sounddevice.playrec"},
				row:   Symbol{Kind: "function", Code: "blocking-sleep", Latency: "heavy", What: "a sound is played or recorded", When: []Condition{{Param: "blocking", Position: -1, Value: "True"}}},
			},
			{
				names: []string{"sounddevice.sleep"},
				row:   Symbol{Kind: "function", Code: "blocking-sleep", Latency: "heavy", What: "sleeps", Alternatives: []Alternative{{Call: "asyncio.sleep", Framework: "asyncio"}}},
			},
			{
				names: []string{"sounddevice.InputStream.read", "sounddevice.RawInputStream.read", "sounddevice.OutputStream.write", "sounddevice.RawOutputStream.write"},
				row:   Symbol{Kind: "function", Code: "blocking-sleep", Latency: "heavy", What: "waits for the device"},
			},
		},
		types: []Type{
			{Name: "sounddevice.InputStream"},
			{Name: "sounddevice.OutputStream"},
			{Name: "sounddevice.RawInputStream"},
			{Name: "sounddevice.RawOutputStream"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "soundfile", Distribution: "soundfile", Modules: []string{"soundfile"}},
		groups: []group{
			{
				names: []string{"soundfile.read", "soundfile.write", "soundfile.info", "soundfile.blocks"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "a recording is read or written"},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "spaCy", Distribution: "spacy", Modules: []string{"spacy", "spacy.language", "spacy.cli"}},
		groups: []group{
			{
				names: []string{"spacy.load"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "reads a model", Returns: "spacy.language.Language"},
			},
			{
				names: []string{"spacy.blank"},
				row:   Symbol{Kind: "function", Returns: "spacy.language.Language"},
			},
			{
				names: []string{"spacy.cli.download"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "downloads and installs a model"},
			},
			{
				names: []string{"spacy.language.Language.__call__"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model goes over a text", HoldsGIL: true},
			},
			{
				names: []string{"spacy.language.Language.pipe"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", Lazy: true, What: "a model goes over texts", Iterates: []string{"texts@0"}, HoldsGIL: true},
			},
			{
				names: []string{"spacy.language.Language.from_disk", "spacy.language.Language.to_disk"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "reads or writes a model"},
			},
			{
				names: []string{"spacy.language.Language.update", "spacy.language.Language.evaluate", "spacy.language.Language.initialize"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained"},
			},
		},
		types: []Type{
			{Name: "spacy.language.Language"},
		},
		aliases: [][2]string{
			{"spacy.Language", "spacy.language.Language"},
		},
	},
	{
		library: Library{Name: "speech_recognition", Distribution: "SpeechRecognition", Modules: []string{"speech_recognition"}},
		groups: []group{
			{
				names: []string{"speech_recognition.Recognizer.listen", "speech_recognition.Recognizer.record", "speech_recognition.Recognizer.adjust_for_ambient_noise"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "a recording is read, or a microphone listened to"},
			},
			{
				names: []string{"speech_recognition.Recognizer.recognize_google", "speech_recognition.Recognizer.recognize_google_cloud", "speech_recognition.Recognizer.recognize_wit", "speech_recognition.Recognizer.recognize_azure", "speech_recognition.Recognizer.recognize_amazon", "speech_recognition.Recognizer.recognize_houndify", "speech_recognition.Recognizer.recognize_ibm"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a service recognizes speech"},
			},
			{
				names: []string{"speech_recognition.Recognizer.recognize_sphinx", "speech_recognition.Recognizer.recognize_whisper"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model recognizes speech"},
			},
		},
		types: []Type{
			{Name: "speech_recognition.Recognizer"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "speedtest", Distribution: "speedtest-cli", Modules: []string{"speedtest"}},
		groups: []group{
			{
				names: []string{"speedtest.Speedtest"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "speedtest.net answers"},
			},
			{
				names: []string{"speedtest.Speedtest.download", "speedtest.Speedtest.upload", "speedtest.Speedtest.get_servers", "speedtest.Speedtest.get_best_server", "speedtest.Speedtest.get_closest_servers", "speedtest.Speedtest.get_config"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the connection is measured"},
			},
		},
		types: []Type{
			{Name: "speedtest.Speedtest"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "spotipy", Distribution: "spotipy", Modules: []string{"spotipy", "spotipy.oauth2"}},
		groups: []group{
			{
				names: []string{"spotipy.Spotify.*", "spotipy.oauth2.SpotifyOAuth.get_access_token", "spotipy.oauth2.SpotifyClientCredentials.get_access_token"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Spotify answers"},
			},
		},
		types: []Type{
			{Name: "spotipy.Spotify"},
			{Name: "spotipy.oauth2.SpotifyOAuth"},
			{Name: "spotipy.oauth2.SpotifyClientCredentials"},
		},
		aliases: [][2]string{
			{"spotipy.SpotifyClientCredentials", "spotipy.oauth2.SpotifyClientCredentials"},
			{"spotipy.SpotifyOAuth", "spotipy.oauth2.SpotifyOAuth"},
			{"spotipy.client.Spotify", "spotipy.Spotify"},
		},
	},
	{
		library: Library{Name: "SQLAlchemy", Distribution: "sqlalchemy", Modules: []string{"sqlalchemy", "sqlalchemy.engine", "sqlalchemy.orm", "sqlalchemy.future", "sqlalchemy.ext", "sqlalchemy.ext.asyncio", "sqlalchemy.sql", "sqlalchemy.pool", "sqlalchemy.exc", "sqlalchemy.inspection"}},
		groups: []group{
			{
				names: []string{"sqlalchemy.create_engine", "sqlalchemy.engine_from_config"},
				row:   Symbol{Kind: "function", Returns: "sqlalchemy.engine.Engine"},
			},
			{
				names: []string{"sqlalchemy.engine.Engine.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects, or waits for a pooled connection", Returns: "sqlalchemy.engine.Connection", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncEngine.connect", Requires: "sqlalchemy", Note: "from create_async_engine, with an async driver"}}},
			},
			{
				names: []string{"sqlalchemy.engine.Engine.begin"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects and begins a transaction", Returns: "contextlib.AbstractContextManager[sqlalchemy.engine.Connection]", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncEngine.connect", Requires: "sqlalchemy", Note: "from create_async_engine, with an async driver"}}},
			},
			{
				names: []string{"sqlalchemy.engine.Engine.raw_connection"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects, or waits for a pooled connection", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncEngine.connect", Requires: "sqlalchemy", Note: "from create_async_engine, with an async driver"}}},
			},
			{
				names: []string{"sqlalchemy.engine.Engine.dispose"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "connections close", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncEngine.dispose", Requires: "sqlalchemy"}}},
			},
			{
				names: []string{"sqlalchemy.engine.Engine.execute", "sqlalchemy.engine.Engine.scalar", "sqlalchemy.engine.Engine.has_table", "sqlalchemy.engine.Engine.table_names"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Returns: "sqlalchemy.engine.CursorResult", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncEngine.connect", Requires: "sqlalchemy", Note: "from create_async_engine, with an async driver"}}, Until: "2.0"},
			},
			{
				names: []string{"sqlalchemy.engine.Engine.execution_options", "sqlalchemy.engine.Connection.execution_options"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"sqlalchemy.engine.Connection.execute", "sqlalchemy.engine.Connection.exec_driver_sql"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Returns: "sqlalchemy.engine.CursorResult", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncConnection.execute", Requires: "sqlalchemy"}}},
			},
			{
				names: []string{"sqlalchemy.engine.Connection.scalar"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncConnection.execute", Requires: "sqlalchemy"}}},
			},
			{
				names: []string{"sqlalchemy.engine.Connection.scalars"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Returns: "sqlalchemy.engine.ScalarResult", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncConnection.execute", Requires: "sqlalchemy"}}},
			},
			{
				names: []string{"sqlalchemy.engine.Connection.commit", "sqlalchemy.engine.Connection.rollback", "sqlalchemy.engine.Connection.commit_prepared", "sqlalchemy.engine.Connection.rollback_prepared", "sqlalchemy.engine.Connection.recover_twophase"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a transaction ends", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncConnection.commit", Requires: "sqlalchemy"}}},
			},
			{
				names: []string{"sqlalchemy.engine.Connection.begin", "sqlalchemy.engine.Connection.begin_nested", "sqlalchemy.engine.Connection.begin_twophase"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "a transaction begins", Returns: "sqlalchemy.engine.Transaction", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncConnection.execute", Requires: "sqlalchemy"}}},
			},
			{
				names: []string{"sqlalchemy.engine.Connection.close", "sqlalchemy.engine.Connection.invalidate", "sqlalchemy.engine.Connection.get_isolation_level"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "the database answers", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncConnection.execute", Requires: "sqlalchemy"}}},
			},
			{
				names: []string{"sqlalchemy.engine.Transaction.commit", "sqlalchemy.engine.Transaction.rollback", "sqlalchemy.engine.Transaction.close", "sqlalchemy.engine.Transaction.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a transaction ends", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncConnection.execute", Requires: "sqlalchemy"}}},
			},
			{
				names: []string{"sqlalchemy.orm.Session.execute", "sqlalchemy.orm.scoped_session.execute"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Returns: "sqlalchemy.engine.CursorResult", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncSession.execute", Requires: "sqlalchemy"}}},
			},
			{
				names: []string{"sqlalchemy.orm.Session.scalars", "sqlalchemy.orm.scoped_session.scalars"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Returns: "sqlalchemy.engine.ScalarResult", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncSession.scalars", Requires: "sqlalchemy"}}},
			},
			{
				names: []string{"sqlalchemy.orm.Session.scalar", "sqlalchemy.orm.Session.get", "sqlalchemy.orm.Session.get_one", "sqlalchemy.orm.Session.refresh", "sqlalchemy.orm.Session.merge", "sqlalchemy.orm.scoped_session.scalar", "sqlalchemy.orm.scoped_session.get", "sqlalchemy.orm.scoped_session.get_one", "sqlalchemy.orm.scoped_session.refresh", "sqlalchemy.orm.scoped_session.merge"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncSession", Requires: "sqlalchemy", Note: "over create_async_engine and an async driver"}}},
			},
			{
				names: []string{"sqlalchemy.orm.Session.flush", "sqlalchemy.orm.Session.bulk_save_objects", "sqlalchemy.orm.Session.bulk_insert_mappings", "sqlalchemy.orm.Session.bulk_update_mappings", "sqlalchemy.orm.scoped_session.flush", "sqlalchemy.orm.scoped_session.bulk_save_objects", "sqlalchemy.orm.scoped_session.bulk_insert_mappings", "sqlalchemy.orm.scoped_session.bulk_update_mappings"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "pending changes are written", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncSession.flush", Requires: "sqlalchemy"}}},
			},
			{
				names: []string{"sqlalchemy.orm.Session.commit", "sqlalchemy.orm.Session.rollback", "sqlalchemy.orm.scoped_session.commit", "sqlalchemy.orm.scoped_session.rollback", "sqlalchemy.orm.Session.prepare"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a transaction ends", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncSession.commit", Requires: "sqlalchemy"}}, Caveat: "After a commit each attribute of a loaded object is read again when it is touched, unless expire_on_commit=False."},
			},
			{
				names: []string{"sqlalchemy.orm.Session.connection", "sqlalchemy.orm.scoped_session.connection"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects, or waits for a pooled connection", Returns: "sqlalchemy.engine.Connection", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncSession", Requires: "sqlalchemy", Note: "over create_async_engine and an async driver"}}},
			},
			{
				names: []string{"sqlalchemy.orm.Session.close", "sqlalchemy.orm.scoped_session.close", "sqlalchemy.orm.scoped_session.remove", "sqlalchemy.orm.Session.invalidate"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "a connection goes back, after a rollback", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncSession.close", Requires: "sqlalchemy"}}},
			},
			{
				names: []string{"sqlalchemy.orm.Session.add", "sqlalchemy.orm.Session.add_all", "sqlalchemy.orm.Session.delete", "sqlalchemy.orm.Session.expire", "sqlalchemy.orm.Session.expire_all", "sqlalchemy.orm.Session.expunge", "sqlalchemy.orm.Session.expunge_all", "sqlalchemy.orm.Session.is_modified", "sqlalchemy.orm.Session.object_session", "sqlalchemy.orm.Session.identity_key", "sqlalchemy.orm.Session.get_bind", "sqlalchemy.orm.scoped_session.add", "sqlalchemy.orm.scoped_session.add_all", "sqlalchemy.orm.scoped_session.delete", "sqlalchemy.orm.scoped_session.expire", "sqlalchemy.orm.scoped_session.expire_all", "sqlalchemy.orm.scoped_session.expunge", "sqlalchemy.orm.scoped_session.expunge_all", "sqlalchemy.orm.scoped_session.is_modified", "sqlalchemy.orm.scoped_session.object_session", "sqlalchemy.orm.scoped_session.identity_key", "sqlalchemy.orm.scoped_session.get_bind"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"sqlalchemy.orm.Session.query", "sqlalchemy.orm.scoped_session.query"},
				row:   Symbol{Kind: "function", Returns: "sqlalchemy.orm.Query"},
			},
			{
				names: []string{"sqlalchemy.orm.Session.begin", "sqlalchemy.orm.Session.begin_nested", "sqlalchemy.orm.scoped_session.begin", "sqlalchemy.orm.scoped_session.begin_nested"},
				row:   Symbol{Kind: "function", Returns: "sqlalchemy.orm.SessionTransaction"},
			},
			{
				names: []string{"sqlalchemy.orm.SessionTransaction.commit", "sqlalchemy.orm.SessionTransaction.rollback", "sqlalchemy.orm.SessionTransaction.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "a transaction ends", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncSession", Requires: "sqlalchemy", Note: "over create_async_engine and an async driver"}}},
			},
			{
				names: []string{"sqlalchemy.orm.sessionmaker.__call__"},
				row:   Symbol{Kind: "function", Returns: "sqlalchemy.orm.Session"},
			},
			{
				names: []string{"sqlalchemy.orm.sessionmaker.begin"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "light", What: "a transaction begins", Returns: "contextlib.AbstractContextManager[sqlalchemy.orm.Session]", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.async_sessionmaker", Requires: "sqlalchemy"}}},
			},
			{
				names: []string{"sqlalchemy.orm.scoped_session.__call__"},
				row:   Symbol{Kind: "function", Returns: "sqlalchemy.orm.Session"},
			},
			{
				names: []string{"sqlalchemy.orm.Query.all", "sqlalchemy.orm.Query.one", "sqlalchemy.orm.Query.one_or_none", "sqlalchemy.orm.Query.first", "sqlalchemy.orm.Query.get", "sqlalchemy.orm.Query.scalar", "sqlalchemy.orm.Query.count", "sqlalchemy.orm.Query.value", "sqlalchemy.orm.Query.update", "sqlalchemy.orm.Query.delete", "sqlalchemy.orm.Query.__iter__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncSession", Requires: "sqlalchemy", Note: "over create_async_engine and an async driver"}}},
			},
			{
				names: []string{"sqlalchemy.orm.Query.values", "sqlalchemy.orm.Query.instances"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", Lazy: true, What: "an SQL statement runs", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncSession", Requires: "sqlalchemy", Note: "over create_async_engine and an async driver"}}},
			},
			{
				names: []string{"sqlalchemy.orm.Query.add_column", "sqlalchemy.orm.Query.add_columns", "sqlalchemy.orm.Query.add_entity", "sqlalchemy.orm.Query.correlate", "sqlalchemy.orm.Query.distinct", "sqlalchemy.orm.Query.enable_assertions", "sqlalchemy.orm.Query.enable_eagerloads", "sqlalchemy.orm.Query.except_", "sqlalchemy.orm.Query.except_all", "sqlalchemy.orm.Query.execution_options", "sqlalchemy.orm.Query.filter", "sqlalchemy.orm.Query.filter_by", "sqlalchemy.orm.Query.from_statement", "sqlalchemy.orm.Query.group_by", "sqlalchemy.orm.Query.having", "sqlalchemy.orm.Query.intersect", "sqlalchemy.orm.Query.intersect_all", "sqlalchemy.orm.Query.join", "sqlalchemy.orm.Query.limit", "sqlalchemy.orm.Query.offset", "sqlalchemy.orm.Query.options", "sqlalchemy.orm.Query.order_by", "sqlalchemy.orm.Query.outerjoin", "sqlalchemy.orm.Query.params", "sqlalchemy.orm.Query.populate_existing", "sqlalchemy.orm.Query.prefix_with", "sqlalchemy.orm.Query.reset_joinpoint", "sqlalchemy.orm.Query.select_from", "sqlalchemy.orm.Query.slice", "sqlalchemy.orm.Query.suffix_with", "sqlalchemy.orm.Query.tuples", "sqlalchemy.orm.Query.union", "sqlalchemy.orm.Query.union_all", "sqlalchemy.orm.Query.where", "sqlalchemy.orm.Query.with_entities", "sqlalchemy.orm.Query.with_for_update", "sqlalchemy.orm.Query.with_hint", "sqlalchemy.orm.Query.with_parent", "sqlalchemy.orm.Query.with_session", "sqlalchemy.orm.Query.with_statement_hint", "sqlalchemy.orm.Query.with_transformation", "sqlalchemy.orm.Query.yield_per"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"sqlalchemy.engine.Result.scalars"},
				row:   Symbol{Kind: "function", Returns: "sqlalchemy.engine.ScalarResult"},
			},
			{
				names: []string{"sqlalchemy.engine.Result.mappings"},
				row:   Symbol{Kind: "function", Returns: "sqlalchemy.engine.MappingResult"},
			},
			{
				names: []string{"sqlalchemy.engine.Result.all", "sqlalchemy.engine.Result.fetchall", "sqlalchemy.engine.Result.fetchmany", "sqlalchemy.engine.Result.fetchone", "sqlalchemy.engine.Result.first", "sqlalchemy.engine.Result.one", "sqlalchemy.engine.Result.one_or_none", "sqlalchemy.engine.Result.scalar", "sqlalchemy.engine.Result.scalar_one", "sqlalchemy.engine.Result.scalar_one_or_none", "sqlalchemy.engine.Result.keys", "sqlalchemy.engine.Result.partitions", "sqlalchemy.engine.Result.close"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"sqlalchemy.engine.Result.unique", "sqlalchemy.engine.Result.columns", "sqlalchemy.engine.Result.tuples", "sqlalchemy.engine.Result.yield_per"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"sqlalchemy.engine.ScalarResult.all", "sqlalchemy.engine.ScalarResult.fetchall", "sqlalchemy.engine.ScalarResult.fetchmany", "sqlalchemy.engine.ScalarResult.first", "sqlalchemy.engine.ScalarResult.one", "sqlalchemy.engine.ScalarResult.one_or_none", "sqlalchemy.engine.ScalarResult.partitions", "sqlalchemy.engine.MappingResult.all", "sqlalchemy.engine.MappingResult.fetchall", "sqlalchemy.engine.MappingResult.fetchmany", "sqlalchemy.engine.MappingResult.first", "sqlalchemy.engine.MappingResult.one", "sqlalchemy.engine.MappingResult.one_or_none", "sqlalchemy.engine.MappingResult.partitions"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"sqlalchemy.schema.MetaData.create_all", "sqlalchemy.schema.MetaData.drop_all", "sqlalchemy.schema.MetaData.reflect"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "reads or changes the schema", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncConnection.run_sync", Requires: "sqlalchemy", Note: "await conn.run_sync(metadata.create_all)"}}},
			},
			{
				names: []string{"sqlalchemy.schema.Table.create", "sqlalchemy.schema.Table.drop"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "changes the schema", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncConnection.run_sync", Requires: "sqlalchemy"}}},
			},
			{
				names: []string{"sqlalchemy.engine.Inspector.get_table_names", "sqlalchemy.engine.Inspector.get_columns", "sqlalchemy.engine.Inspector.get_indexes", "sqlalchemy.engine.Inspector.get_foreign_keys", "sqlalchemy.engine.Inspector.get_pk_constraint", "sqlalchemy.engine.Inspector.get_schema_names", "sqlalchemy.engine.Inspector.get_view_names", "sqlalchemy.engine.Inspector.get_view_definition", "sqlalchemy.engine.Inspector.get_unique_constraints", "sqlalchemy.engine.Inspector.get_check_constraints", "sqlalchemy.engine.Inspector.get_table_comment", "sqlalchemy.engine.Inspector.get_table_options", "sqlalchemy.engine.Inspector.get_multi_columns", "sqlalchemy.engine.Inspector.has_table", "sqlalchemy.engine.Inspector.has_index", "sqlalchemy.engine.Inspector.has_schema", "sqlalchemy.engine.Inspector.has_sequence", "sqlalchemy.engine.Inspector.reflect_table"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "reads the schema", Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncConnection.run_sync", Requires: "sqlalchemy"}}},
			},
			{
				names: []string{"sqlalchemy.ext.asyncio.AsyncSession.run_sync", "sqlalchemy.ext.asyncio.AsyncConnection.run_sync"},
				row:   Symbol{Kind: "function", Async: true, Offload: "0"},
			},
			{
				names: []string{"sqlalchemy.ext.asyncio.create_async_engine"},
				row:   Symbol{Kind: "function", Returns: "sqlalchemy.ext.asyncio.AsyncEngine"},
			},
			{
				names: []string{"sqlalchemy.ext.asyncio.AsyncSession.execute", "sqlalchemy.ext.asyncio.AsyncConnection.execute"},
				row:   Symbol{Kind: "function", Async: true, Returns: "sqlalchemy.engine.CursorResult"},
			},
			{
				names: []string{"sqlalchemy.ext.asyncio.AsyncSession.scalars", "sqlalchemy.ext.asyncio.AsyncConnection.scalars"},
				row:   Symbol{Kind: "function", Async: true, Returns: "sqlalchemy.engine.ScalarResult"},
			},
			{
				names: []string{"sqlalchemy.ext.asyncio.AsyncSession.scalar", "sqlalchemy.ext.asyncio.AsyncSession.commit", "sqlalchemy.ext.asyncio.AsyncSession.rollback", "sqlalchemy.ext.asyncio.AsyncSession.close", "sqlalchemy.ext.asyncio.AsyncConnection.scalar", "sqlalchemy.ext.asyncio.AsyncConnection.commit", "sqlalchemy.ext.asyncio.AsyncConnection.rollback", "sqlalchemy.ext.asyncio.AsyncConnection.close", "sqlalchemy.ext.asyncio.AsyncSession.get", "sqlalchemy.ext.asyncio.AsyncSession.get_one", "sqlalchemy.ext.asyncio.AsyncSession.flush", "sqlalchemy.ext.asyncio.AsyncSession.refresh", "sqlalchemy.ext.asyncio.AsyncSession.merge", "sqlalchemy.ext.asyncio.AsyncSession.delete", "sqlalchemy.ext.asyncio.AsyncEngine.dispose"},
				row:   Symbol{Kind: "function", Async: true},
			},
			{
				names: []string{"sqlalchemy.ext.asyncio.async_sessionmaker.__call__"},
				row:   Symbol{Kind: "function", Returns: "sqlalchemy.ext.asyncio.AsyncSession"},
			},
			{
				names: []string{"sqlalchemy.ext.asyncio.AsyncEngine.connect", "sqlalchemy.ext.asyncio.AsyncEngine.begin"},
				row:   Symbol{Kind: "function", Returns: "sqlalchemy.ext.asyncio.AsyncConnection"},
			},
			{
				names: []string{"sqlalchemy.orm.declarative_base"},
				row:   Symbol{Kind: "function", Returns: "sqlalchemy.orm.DeclarativeBase"},
			},
			{
				names: []string{"sqlalchemy.orm.DeclarativeBase.metadata"},
				row:   Symbol{Kind: "attribute", Returns: "sqlalchemy.schema.MetaData"},
			},
			{
				names: []string{"sqlalchemy.schema.Table"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "reads the table from the database", When: []Condition{{Param: "autoload_with", Position: -1, Value: "present"}}, Unless: []Condition{{Param: "autoload_with", Position: -1, Value: "None"}}, Alternatives: []Alternative{{Call: "sqlalchemy.ext.asyncio.AsyncConnection.run_sync", Requires: "sqlalchemy"}}},
			},
		},
		types: []Type{
			{Name: "sqlalchemy.engine.Engine"},
			{Name: "sqlalchemy.engine.Connection"},
			{Name: "sqlalchemy.engine.Transaction"},
			{Name: "sqlalchemy.engine.Inspector"},
			{Name: "sqlalchemy.orm.Session"},
			{Name: "sqlalchemy.orm.scoped_session"},
			{Name: "sqlalchemy.orm.sessionmaker"},
			{Name: "sqlalchemy.orm.SessionTransaction"},
			{Name: "sqlalchemy.orm.Query", Iter: "object"},
			{Name: "sqlalchemy.engine.Result"},
			{Name: "sqlalchemy.engine.CursorResult", Bases: []string{"sqlalchemy.engine.Result"}},
			{Name: "sqlalchemy.engine.ScalarResult"},
			{Name: "sqlalchemy.engine.MappingResult"},
			{Name: "sqlalchemy.schema.MetaData"},
			{Name: "sqlalchemy.schema.Table"},
			{Name: "sqlalchemy.ext.asyncio.AsyncEngine"},
			{Name: "sqlalchemy.ext.asyncio.AsyncConnection"},
			{Name: "sqlalchemy.ext.asyncio.AsyncSession"},
			{Name: "sqlalchemy.ext.asyncio.async_sessionmaker"},
			{Name: "sqlalchemy.orm.DeclarativeBase"},
		},
		aliases: [][2]string{
			{"sqlalchemy.Connection", "sqlalchemy.engine.Connection"},
			{"sqlalchemy.CursorResult", "sqlalchemy.engine.CursorResult"},
			{"sqlalchemy.Engine", "sqlalchemy.engine.Engine"},
			{"sqlalchemy.MappingResult", "sqlalchemy.engine.MappingResult"},
			{"sqlalchemy.MetaData", "sqlalchemy.schema.MetaData"},
			{"sqlalchemy.Result", "sqlalchemy.engine.Result"},
			{"sqlalchemy.ScalarResult", "sqlalchemy.engine.ScalarResult"},
			{"sqlalchemy.Table", "sqlalchemy.schema.Table"},
			{"sqlalchemy.engine.base", "sqlalchemy.engine"},
			{"sqlalchemy.engine.create", "sqlalchemy"},
			{"sqlalchemy.engine.create_engine", "sqlalchemy.create_engine"},
			{"sqlalchemy.engine.cursor", "sqlalchemy.engine"},
			{"sqlalchemy.engine.result", "sqlalchemy.engine"},
			{"sqlalchemy.future.Connection", "sqlalchemy.engine.Connection"},
			{"sqlalchemy.future.Engine", "sqlalchemy.engine.Engine"},
			{"sqlalchemy.future.create_engine", "sqlalchemy.create_engine"},
			{"sqlalchemy.orm.query", "sqlalchemy.orm"},
			{"sqlalchemy.orm.scoping", "sqlalchemy.orm"},
			{"sqlalchemy.orm.session", "sqlalchemy.orm"},
			{"sqlalchemy.sql.schema.MetaData", "sqlalchemy.schema.MetaData"},
			{"sqlalchemy.sql.schema.Table", "sqlalchemy.schema.Table"},
		},
	},
	{
		library: Library{Name: "sqlite3", Modules: []string{"sqlite3", "sqlite3.dbapi2"}},
		groups: []group{
			{
				names: []string{"sqlite3.connect"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "opens a database file", Returns: "sqlite3.Connection", Alternatives: []Alternative{{Call: "aiosqlite.connect", Requires: "aiosqlite", Note: "with async with"}}, ThreadSafe: &no, Caveat: "A connection may be used by the thread that made it only, unless it was made with check_same_thread=False."},
			},
			{
				names: []string{"sqlite3.Connection.cursor"},
				row:   Symbol{Kind: "function", Returns: "sqlite3.Cursor"},
			},
			{
				names: []string{"sqlite3.Connection.execute", "sqlite3.Connection.executemany", "sqlite3.Connection.executescript"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "an SQL statement runs, or waits for another writer", Returns: "sqlite3.Cursor", Alternatives: []Alternative{{Call: "aiosqlite.Connection.execute", Requires: "aiosqlite"}}, ThreadSafe: &no, Caveat: "A connection may be used by the thread that made it only, unless it was made with check_same_thread=False."},
			},
			{
				names: []string{"sqlite3.Connection.commit", "sqlite3.Connection.rollback", "sqlite3.Connection.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "a transaction reaches the disk", Alternatives: []Alternative{{Call: "aiosqlite.Connection.commit", Requires: "aiosqlite"}}, ThreadSafe: &no},
			},
			{
				names: []string{"sqlite3.Connection.backup", "sqlite3.Connection.iterdump", "sqlite3.Connection.serialize", "sqlite3.Connection.deserialize", "sqlite3.Connection.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "reads or writes a database file", Alternatives: []Alternative{{Call: "aiosqlite.Connection.backup", Requires: "aiosqlite"}}, ThreadSafe: &no},
			},
			{
				names: []string{"sqlite3.Connection.blobopen"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "reads a database file", Returns: "sqlite3.Blob", ThreadSafe: &no, Since: "3.11"},
			},
			{
				names: []string{"sqlite3.Cursor.execute", "sqlite3.Cursor.executemany", "sqlite3.Cursor.executescript"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "an SQL statement runs, or waits for another writer", Returns: "sqlite3.Cursor", Alternatives: []Alternative{{Call: "aiosqlite.Cursor.execute", Requires: "aiosqlite"}}, ThreadSafe: &no},
			},
			{
				names: []string{"sqlite3.Cursor.fetchone", "sqlite3.Cursor.fetchmany", "sqlite3.Cursor.fetchall", "sqlite3.Cursor.__iter__", "sqlite3.Cursor.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "moderate", What: "rows are read", Alternatives: []Alternative{{Call: "aiosqlite.Cursor.fetchall", Requires: "aiosqlite"}}, ThreadSafe: &no},
			},
			{
				names: []string{"sqlite3.Cursor.connection"},
				row:   Symbol{Kind: "attribute", Returns: "sqlite3.Connection"},
			},
		},
		types: []Type{
			{Name: "sqlite3.Connection"},
			{Name: "sqlite3.Cursor"},
			{Name: "sqlite3.Row"},
		},
		aliases: [][2]string{
			{"_sqlite3", "sqlite3"},
			{"sqlite3.dbapi2", "sqlite3"},
		},
	},
	{
		library: Library{Name: "sqlmodel", Distribution: "sqlmodel", Modules: []string{"sqlmodel", "sqlmodel.orm.session", "sqlmodel.ext.asyncio.session"}},
		groups: []group{
			{
				names: []string{"sqlmodel.Session.exec"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "an SQL statement runs", Returns: "sqlalchemy.engine.ScalarResult", Alternatives: []Alternative{{Call: "sqlmodel.ext.asyncio.session.AsyncSession.exec", Requires: "sqlmodel"}}},
			},
			{
				names: []string{"sqlmodel.SQLModel.metadata"},
				row:   Symbol{Kind: "attribute", Returns: "sqlalchemy.schema.MetaData"},
			},
			{
				names: []string{"sqlmodel.ext.asyncio.session.AsyncSession.exec"},
				row:   Symbol{Kind: "function", Async: true, Returns: "sqlalchemy.engine.ScalarResult"},
			},
		},
		types: []Type{
			{Name: "sqlmodel.Session", Bases: []string{"sqlalchemy.orm.Session"}},
			{Name: "sqlmodel.SQLModel"},
			{Name: "sqlmodel.ext.asyncio.session.AsyncSession", Bases: []string{"sqlalchemy.ext.asyncio.AsyncSession"}},
		},
		aliases: [][2]string{
			{"sqlmodel.MetaData", "sqlalchemy.schema.MetaData"},
			{"sqlmodel.Table", "sqlalchemy.schema.Table"},
			{"sqlmodel.create_engine", "sqlalchemy.create_engine"},
			{"sqlmodel.orm.session.Session", "sqlmodel.Session"},
		},
	},
	{
		library: Library{Name: "starlette", Distribution: "starlette", Modules: []string{"starlette", "starlette.concurrency", "starlette.routing", "starlette.applications", "starlette.requests", "starlette.responses", "starlette.background", "starlette.testclient", "starlette.middleware", "starlette.websockets", "starlette.datastructures"}},
		groups: []group{
			{
				names: []string{"starlette.concurrency.run_in_threadpool"},
				row:   Symbol{Kind: "function", Async: true, Offload: "func@0", HandsOn: "1*"},
			},
			{
				names: []string{"starlette.concurrency.iterate_in_threadpool"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"starlette.applications.Starlette.route", "starlette.applications.Starlette.exception_handler"},
				row:   Symbol{Kind: "decorator", Effect: "off-loop", Until: "1.0"},
			},
			{
				names: []string{"starlette.applications.Starlette.on_event"},
				row:   Symbol{Kind: "decorator", Effect: "on-loop", Until: "1.0"},
			},
			{
				names: []string{"starlette.testclient.TestClient.get", "starlette.testclient.TestClient.options", "starlette.testclient.TestClient.head", "starlette.testclient.TestClient.post", "starlette.testclient.TestClient.put", "starlette.testclient.TestClient.patch", "starlette.testclient.TestClient.delete", "starlette.testclient.TestClient.request", "starlette.testclient.TestClient.send"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "another event loop runs the application", Returns: "httpx.ReadResponse", Alternatives: []Alternative{{Call: "httpx.AsyncClient", Requires: "httpx", Note: "with ASGITransport"}}},
			},
			{
				names: []string{"starlette.applications.Starlette.state", "starlette.requests.Request.state", "starlette.websockets.WebSocket.state"},
				row:   Symbol{Kind: "attribute", Returns: "starlette.datastructures.State"},
			},
			{
				names: []string{"starlette.requests.Request.app", "starlette.websockets.WebSocket.app"},
				row:   Symbol{Kind: "attribute", Returns: "starlette.applications.Starlette"},
			},
			{
				names: []string{"starlette.requests.Request.json", "starlette.requests.Request.body", "starlette.requests.Request.form", "starlette.requests.Request.close", "starlette.datastructures.UploadFile.read", "starlette.datastructures.UploadFile.write", "starlette.datastructures.UploadFile.seek", "starlette.datastructures.UploadFile.close"},
				row:   Symbol{Kind: "function", Async: true},
			},
			{
				names: []string{"starlette.datastructures.UploadFile.file"},
				row:   Symbol{Kind: "attribute", Returns: "tempfile.SpooledTemporaryFile"},
			},
		},
		types: []Type{
			{Name: "starlette.datastructures.State", Namespace: true},
			{Name: "starlette.routing.Route"},
			{Name: "starlette.routing.Router"},
			{Name: "starlette.applications.Starlette"},
			{Name: "starlette.background.BackgroundTask"},
			{Name: "starlette.background.BackgroundTasks"},
			{Name: "starlette.testclient.TestClient"},
			{Name: "starlette.requests.Request"},
			{Name: "starlette.websockets.WebSocket"},
			{Name: "starlette.datastructures.UploadFile"},
		},
		aliases: [][2]string{
			{"fastapi.concurrency.iterate_in_threadpool", "starlette.concurrency.iterate_in_threadpool"},
			{"fastapi.concurrency.run_in_threadpool", "starlette.concurrency.run_in_threadpool"},
		},
	},
	{
		library: Library{Name: "stomp.py", Distribution: "stomp.py", Modules: []string{"stomp", "stomp.connect"}},
		groups: []group{
			{
				names: []string{"stomp.connect.StompConnection11.connect", "stomp.connect.StompConnection11.disconnect", "stomp.connect.StompConnection12.connect", "stomp.connect.StompConnection12.disconnect"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the broker answers"},
			},
			{
				names: []string{"stomp.connect.StompConnection11.send", "stomp.connect.StompConnection11.subscribe", "stomp.connect.StompConnection11.unsubscribe", "stomp.connect.StompConnection11.ack", "stomp.connect.StompConnection11.nack", "stomp.connect.StompConnection11.begin", "stomp.connect.StompConnection11.commit", "stomp.connect.StompConnection11.abort", "stomp.connect.StompConnection12.send", "stomp.connect.StompConnection12.subscribe", "stomp.connect.StompConnection12.unsubscribe", "stomp.connect.StompConnection12.ack", "stomp.connect.StompConnection12.nack", "stomp.connect.StompConnection12.begin", "stomp.connect.StompConnection12.commit", "stomp.connect.StompConnection12.abort"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "moderate", What: "the broker takes a frame"},
			},
		},
		types: []Type{
			{Name: "stomp.connect.StompConnection11"},
			{Name: "stomp.connect.StompConnection12"},
		},
		aliases: [][2]string{
			{"stomp.Connection", "stomp.connect.StompConnection11"},
			{"stomp.Connection11", "stomp.connect.StompConnection11"},
			{"stomp.Connection12", "stomp.connect.StompConnection12"},
		},
	},
	{
		library: Library{Name: "stripe", Distribution: "stripe", Modules: []string{"stripe", "stripe.checkout", "stripe.billing_portal", "stripe.error"}},
		groups: []group{
			{
				names: []string{"stripe.Customer.create", "stripe.Customer.retrieve", "stripe.Customer.modify", "stripe.Customer.list", "stripe.Customer.delete", "stripe.Customer.search"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.Customer.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.Charge.create", "stripe.Charge.retrieve", "stripe.Charge.modify", "stripe.Charge.list", "stripe.Charge.search", "stripe.Charge.capture"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.Charge.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.PaymentIntent.create", "stripe.PaymentIntent.retrieve", "stripe.PaymentIntent.modify", "stripe.PaymentIntent.list", "stripe.PaymentIntent.search", "stripe.PaymentIntent.cancel", "stripe.PaymentIntent.confirm", "stripe.PaymentIntent.capture"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.PaymentIntent.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.SetupIntent.create", "stripe.SetupIntent.retrieve", "stripe.SetupIntent.modify", "stripe.SetupIntent.list", "stripe.SetupIntent.cancel", "stripe.SetupIntent.confirm"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.SetupIntent.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.PaymentMethod.create", "stripe.PaymentMethod.retrieve", "stripe.PaymentMethod.modify", "stripe.PaymentMethod.list"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.PaymentMethod.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.Subscription.create", "stripe.Subscription.retrieve", "stripe.Subscription.modify", "stripe.Subscription.list", "stripe.Subscription.delete", "stripe.Subscription.search", "stripe.Subscription.cancel"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.Subscription.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.Invoice.create", "stripe.Invoice.retrieve", "stripe.Invoice.modify", "stripe.Invoice.list", "stripe.Invoice.delete", "stripe.Invoice.search", "stripe.Invoice.pay", "stripe.Invoice.finalize_invoice"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.Invoice.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.InvoiceItem.create", "stripe.InvoiceItem.retrieve", "stripe.InvoiceItem.modify", "stripe.InvoiceItem.list", "stripe.InvoiceItem.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.InvoiceItem.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.Product.create", "stripe.Product.retrieve", "stripe.Product.modify", "stripe.Product.list", "stripe.Product.delete", "stripe.Product.search"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.Product.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.Price.create", "stripe.Price.retrieve", "stripe.Price.modify", "stripe.Price.list", "stripe.Price.search"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.Price.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.Refund.create", "stripe.Refund.retrieve", "stripe.Refund.modify", "stripe.Refund.list", "stripe.Refund.cancel"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.Refund.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.Event.retrieve", "stripe.Event.list"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.Event.retrieve_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.Account.create", "stripe.Account.retrieve", "stripe.Account.modify", "stripe.Account.list", "stripe.Account.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.Account.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.Balance.retrieve"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.Balance.retrieve_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.Coupon.create", "stripe.Coupon.retrieve", "stripe.Coupon.modify", "stripe.Coupon.list", "stripe.Coupon.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.Coupon.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.Transfer.create", "stripe.Transfer.retrieve", "stripe.Transfer.modify", "stripe.Transfer.list"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.Transfer.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.Payout.create", "stripe.Payout.retrieve", "stripe.Payout.modify", "stripe.Payout.list", "stripe.Payout.cancel"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.Payout.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.Dispute.retrieve", "stripe.Dispute.modify", "stripe.Dispute.list"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.Dispute.retrieve_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.WebhookEndpoint.create", "stripe.WebhookEndpoint.retrieve", "stripe.WebhookEndpoint.modify", "stripe.WebhookEndpoint.list", "stripe.WebhookEndpoint.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.WebhookEndpoint.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.Token.create", "stripe.Token.retrieve"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.Token.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.checkout.Session.create", "stripe.checkout.Session.retrieve", "stripe.checkout.Session.modify", "stripe.checkout.Session.list", "stripe.checkout.Session.expire"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.checkout.Session.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.billing_portal.Session.create", "stripe.billing_portal.Session.retrieve"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.billing_portal.Session.create_async", Requires: "stripe", Note: "stripe 8 and later, with an async HTTP client"}}},
			},
			{
				names: []string{"stripe.StripeClient.customers", "stripe.StripeClient.charges", "stripe.StripeClient.payment_intents", "stripe.StripeClient.subscriptions", "stripe.StripeClient.invoices", "stripe.StripeClient.refunds", "stripe.StripeClient.products", "stripe.StripeClient.prices", "stripe.StripeClient.balance", "stripe.StripeClient.payouts", "stripe.StripeClient.setup_intents", "stripe.StripeClient.payment_methods", "stripe.StripeClient.events", "stripe.StripeClient.accounts", "stripe.StripeClient.coupons", "stripe.StripeClient.webhook_endpoints", "stripe.StripeClient.transfers", "stripe.StripeClient.disputes"},
				row:   Symbol{Kind: "attribute", Returns: "stripe.StripeService"},
			},
			{
				names: []string{"stripe.StripeService.create", "stripe.StripeService.retrieve", "stripe.StripeService.update", "stripe.StripeService.list", "stripe.StripeService.delete", "stripe.StripeService.search", "stripe.StripeService.cancel", "stripe.StripeService.confirm", "stripe.StripeService.capture", "stripe.StripeService.finalize_invoice", "stripe.StripeService.pay", "stripe.StripeService.void_invoice", "stripe.StripeService.attach", "stripe.StripeService.detach"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Stripe answers", Alternatives: []Alternative{{Call: "stripe.StripeClient", Requires: "stripe", Note: "its methods have twins that end in _async"}}},
			},
		},
		types: []Type{
			{Name: "stripe.Customer"},
			{Name: "stripe.Charge"},
			{Name: "stripe.PaymentIntent"},
			{Name: "stripe.SetupIntent"},
			{Name: "stripe.PaymentMethod"},
			{Name: "stripe.Subscription"},
			{Name: "stripe.Invoice"},
			{Name: "stripe.InvoiceItem"},
			{Name: "stripe.Product"},
			{Name: "stripe.Price"},
			{Name: "stripe.Refund"},
			{Name: "stripe.Event"},
			{Name: "stripe.Account"},
			{Name: "stripe.Balance"},
			{Name: "stripe.Coupon"},
			{Name: "stripe.Transfer"},
			{Name: "stripe.Payout"},
			{Name: "stripe.Dispute"},
			{Name: "stripe.WebhookEndpoint"},
			{Name: "stripe.Token"},
			{Name: "stripe.checkout.Session"},
			{Name: "stripe.billing_portal.Session"},
			{Name: "stripe.StripeClient"},
			{Name: "stripe.StripeService"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "subprocess", Modules: []string{"subprocess"}},
		groups: []group{
			{
				names: []string{"subprocess.run"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a subprocess runs", Returns: "subprocess.CompletedProcess", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "then await proc.communicate()"}, {Call: "anyio.run_process", Requires: "anyio", Framework: "anyio"}, {Call: "trio.run_process", Requires: "trio", Framework: "trio"}}},
			},
			{
				names: []string{"subprocess.call", "subprocess.check_call", "subprocess.check_output"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a subprocess runs", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "then await proc.communicate()"}, {Call: "anyio.run_process", Requires: "anyio", Framework: "anyio"}, {Call: "trio.run_process", Requires: "trio", Framework: "trio"}}},
			},
			{
				names: []string{"subprocess.getoutput", "subprocess.getstatusoutput"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a shell command runs", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_shell", Framework: "asyncio", Note: "then await proc.communicate()"}, {Call: "anyio.run_process", Requires: "anyio", Framework: "anyio"}, {Call: "trio.run_process", Requires: "trio", Framework: "trio"}}},
			},
			{
				names: []string{"subprocess.Popen"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a process starts: fork and exec are waited for", Returns: "subprocess.Popen", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio"}, {Call: "anyio.open_process", Requires: "anyio", Framework: "anyio"}, {Call: "trio.lowlevel.open_process", Requires: "trio", Framework: "trio"}}},
			},
			{
				names: []string{"subprocess.Popen.communicate", "subprocess.Popen.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a subprocess ends", Ready: []Ready{{Member: "poll", Is: "not None"}, {Member: "returncode", Is: "not None"}}, Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "its process has awaitable communicate() and wait()"}, {Call: "anyio.open_process", Requires: "anyio", Framework: "anyio"}}},
			},
			{
				names: []string{"subprocess.Popen.wait"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a subprocess ends", Unless: []Condition{{Param: "timeout", Value: "0"}}, Ready: []Ready{{Member: "poll", Is: "not None"}, {Member: "returncode", Is: "not None"}}, Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "its process has awaitable communicate() and wait()"}, {Call: "anyio.open_process", Requires: "anyio", Framework: "anyio"}}},
			},
			{
				names: []string{"subprocess.Popen.stdout", "subprocess.Popen.stderr"},
				row:   Symbol{Kind: "attribute", Returns: "subprocess.PipeReader"},
			},
			{
				names: []string{"subprocess.Popen.stdin"},
				row:   Symbol{Kind: "attribute", Returns: "subprocess.PipeWriter"},
			},
			{
				names: []string{"subprocess.PipeReader.read", "subprocess.PipeReader.read1", "subprocess.PipeReader.readinto", "subprocess.PipeReader.readline", "subprocess.PipeReader.readlines", "subprocess.PipeReader.__iter__", "subprocess.PipeReader.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a subprocess writes", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "proc.stdout is a StreamReader"}}},
			},
			{
				names: []string{"subprocess.PipeWriter.write", "subprocess.PipeWriter.writelines", "subprocess.PipeWriter.flush", "subprocess.PipeWriter.close"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a subprocess reads", Alternatives: []Alternative{{Call: "asyncio.create_subprocess_exec", Framework: "asyncio", Note: "proc.stdin is a StreamWriter"}}},
			},
		},
		types: []Type{
			{Name: "subprocess.CompletedProcess"},
			{Name: "subprocess.Popen"},
			{Name: "subprocess.PipeReader", Iter: "str | bytes"},
			{Name: "subprocess.PipeWriter"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "supabase", Distribution: "supabase", Modules: []string{"supabase", "postgrest", "supabase_auth", "storage3"}},
		groups: []group{
			{
				names: []string{"supabase.create_client"},
				row:   Symbol{Kind: "function", Returns: "supabase.Client"},
			},
			{
				names: []string{"supabase.Client.table", "supabase.Client.from_"},
				row:   Symbol{Kind: "function", Returns: "postgrest.SyncRequestBuilder"},
			},
			{
				names: []string{"supabase.Client.rpc"},
				row:   Symbol{Kind: "function", Returns: "postgrest.SyncSelectRequestBuilder"},
			},
			{
				names: []string{"supabase.Client.auth"},
				row:   Symbol{Kind: "property", Returns: "supabase_auth.SyncGoTrueClient"},
			},
			{
				names: []string{"supabase.Client.storage"},
				row:   Symbol{Kind: "property", Returns: "storage3.SyncStorageClient"},
			},
			{
				names: []string{"postgrest.SyncRequestBuilder.select", "postgrest.SyncRequestBuilder.insert", "postgrest.SyncRequestBuilder.upsert", "postgrest.SyncRequestBuilder.update", "postgrest.SyncRequestBuilder.delete"},
				row:   Symbol{Kind: "function", Returns: "postgrest.SyncSelectRequestBuilder"},
			},
			{
				names: []string{"postgrest.SyncSelectRequestBuilder.*"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
			{
				names: []string{"postgrest.SyncSelectRequestBuilder.execute"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Supabase answers", Alternatives: []Alternative{{Call: "supabase.acreate_client", Requires: "supabase", Framework: "asyncio", Note: "its queries are awaited"}}},
			},
			{
				names: []string{"supabase_auth.SyncGoTrueClient.get_user", "supabase_auth.SyncGoTrueClient.get_session", "supabase_auth.SyncGoTrueClient.refresh_session", "supabase_auth.SyncGoTrueClient.set_session", "supabase_auth.SyncGoTrueClient.sign_up", "supabase_auth.SyncGoTrueClient.sign_in_with_password", "supabase_auth.SyncGoTrueClient.sign_in_with_otp", "supabase_auth.SyncGoTrueClient.sign_in_with_id_token", "supabase_auth.SyncGoTrueClient.sign_in_anonymously", "supabase_auth.SyncGoTrueClient.sign_out", "supabase_auth.SyncGoTrueClient.update_user", "supabase_auth.SyncGoTrueClient.verify_otp", "supabase_auth.SyncGoTrueClient.exchange_code_for_session", "supabase_auth.SyncGoTrueClient.reset_password_for_email", "supabase_auth.SyncGoTrueClient.resend"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Supabase answers"},
			},
			{
				names: []string{"storage3.SyncStorageClient.list_buckets", "storage3.SyncStorageClient.get_bucket", "storage3.SyncStorageClient.create_bucket", "storage3.SyncStorageClient.update_bucket", "storage3.SyncStorageClient.empty_bucket", "storage3.SyncStorageClient.delete_bucket"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Supabase answers"},
			},
			{
				names: []string{"storage3.SyncStorageClient.from_"},
				row:   Symbol{Kind: "function", Returns: "storage3._sync.file_api.SyncBucketProxy"},
			},
			{
				names: []string{"storage3._sync.file_api.SyncBucketProxy.upload", "storage3._sync.file_api.SyncBucketProxy.download", "storage3._sync.file_api.SyncBucketProxy.update", "storage3._sync.file_api.SyncBucketProxy.remove", "storage3._sync.file_api.SyncBucketProxy.list", "storage3._sync.file_api.SyncBucketProxy.move", "storage3._sync.file_api.SyncBucketProxy.copy", "storage3._sync.file_api.SyncBucketProxy.create_signed_url", "storage3._sync.file_api.SyncBucketProxy.create_signed_urls", "storage3._sync.file_api.SyncBucketProxy.info", "storage3._sync.file_api.SyncBucketProxy.exists"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Supabase answers"},
			},
		},
		types: []Type{
			{Name: "supabase.Client"},
			{Name: "postgrest.SyncRequestBuilder"},
			{Name: "postgrest.SyncSelectRequestBuilder"},
			{Name: "supabase_auth.SyncGoTrueClient"},
			{Name: "storage3.SyncStorageClient"},
			{Name: "storage3._sync.file_api.SyncBucketProxy"},
		},
		aliases: [][2]string{
			{"supabase._sync.client.Client", "supabase.Client"},
		},
	},
	{
		library: Library{Name: "tavily", Distribution: "tavily-python", Modules: []string{"tavily"}},
		groups: []group{
			{
				names: []string{"tavily.TavilyClient.search", "tavily.TavilyClient.extract", "tavily.TavilyClient.crawl", "tavily.TavilyClient.map", "tavily.TavilyClient.get_search_context", "tavily.TavilyClient.qna_search"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Tavily answers", Alternatives: []Alternative{{Call: "tavily.AsyncTavilyClient", Requires: "tavily-python", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
		},
		types: []Type{
			{Name: "tavily.TavilyClient"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "telebot", Distribution: "pyTelegramBotAPI", Modules: []string{"telebot"}},
		groups: []group{
			{
				names: []string{"telebot.TeleBot.polling", "telebot.TeleBot.infinity_polling", "telebot.TeleBot.send_message", "telebot.TeleBot.send_photo", "telebot.TeleBot.send_document", "telebot.TeleBot.send_video", "telebot.TeleBot.send_audio", "telebot.TeleBot.send_voice", "telebot.TeleBot.send_sticker", "telebot.TeleBot.send_location", "telebot.TeleBot.send_chat_action", "telebot.TeleBot.send_media_group", "telebot.TeleBot.send_poll", "telebot.TeleBot.reply_to", "telebot.TeleBot.edit_message_text", "telebot.TeleBot.edit_message_reply_markup", "telebot.TeleBot.delete_message", "telebot.TeleBot.forward_message", "telebot.TeleBot.copy_message", "telebot.TeleBot.answer_callback_query", "telebot.TeleBot.get_me", "telebot.TeleBot.get_updates", "telebot.TeleBot.get_file", "telebot.TeleBot.download_file", "telebot.TeleBot.get_chat", "telebot.TeleBot.get_chat_member", "telebot.TeleBot.get_chat_administrators", "telebot.TeleBot.set_webhook", "telebot.TeleBot.remove_webhook", "telebot.TeleBot.delete_webhook", "telebot.TeleBot.ban_chat_member", "telebot.TeleBot.restrict_chat_member", "telebot.TeleBot.pin_chat_message", "telebot.TeleBot.set_my_commands"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Telegram answers", Alternatives: []Alternative{{Call: "telebot.async_telebot.AsyncTeleBot", Requires: "pyTelegramBotAPI", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
		},
		types: []Type{
			{Name: "telebot.TeleBot"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "tempfile", Modules: []string{"tempfile"}},
		groups: []group{
			{
				names: []string{"tempfile.mkstemp", "tempfile.mkdtemp"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "creates a temporary file or directory", Alternatives: []Alternative{{Call: "aiofiles.tempfile.NamedTemporaryFile", Requires: "aiofiles"}, {Call: "anyio.mkdtemp", Requires: "anyio"}}},
			},
			{
				names: []string{"tempfile.NamedTemporaryFile", "tempfile.TemporaryFile"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "creates a temporary file", Returns: "tempfile._TemporaryFileWrapper", Alternatives: []Alternative{{Call: "aiofiles.tempfile.NamedTemporaryFile", Requires: "aiofiles"}, {Call: "anyio.NamedTemporaryFile", Requires: "anyio"}}},
			},
			{
				names: []string{"tempfile.SpooledTemporaryFile.rollover", "tempfile.SpooledTemporaryFile.fileno"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "light", What: "creates a temporary file, and writes what is in memory", Alternatives: []Alternative{{Call: "aiofiles.tempfile.SpooledTemporaryFile", Requires: "aiofiles"}, {Call: "anyio.SpooledTemporaryFile", Requires: "anyio"}}},
			},
			{
				names: []string{"tempfile.TemporaryDirectory"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "creates a temporary directory", Returns: "tempfile.TemporaryDirectory", Alternatives: []Alternative{{Call: "aiofiles.tempfile.TemporaryDirectory", Requires: "aiofiles"}, {Call: "anyio.TemporaryDirectory", Requires: "anyio"}}},
			},
			{
				names: []string{"tempfile.TemporaryDirectory.cleanup", "tempfile.TemporaryDirectory.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "removes a temporary directory with all below it", Alternatives: []Alternative{{Call: "aiofiles.tempfile.TemporaryDirectory", Requires: "aiofiles"}, {Call: "anyio.TemporaryDirectory", Requires: "anyio"}}},
			},
			{
				names: []string{"tempfile.TemporaryDirectory.name", "tempfile._TemporaryFileWrapper.name"},
				row:   Symbol{Kind: "attribute", Returns: "str"},
			},
			{
				names: []string{"tempfile._TemporaryFileWrapper.file"},
				row:   Symbol{Kind: "attribute", Returns: "io.BufferedRandom"},
			},
		},
		types: []Type{
			{Name: "tempfile._TemporaryFileWrapper", Bases: []string{"io.BufferedRandom"}, Iter: "bytes"},
			{Name: "tempfile.SpooledTemporaryFile", Iter: "bytes"},
			{Name: "tempfile.TemporaryDirectory", Enter: "str"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "tenacity", Distribution: "tenacity", Modules: []string{"tenacity", "tenacity.asyncio", "tenacity.stop", "tenacity.wait", "tenacity.retry"}},
		groups: []group{
			{
				names: []string{"tenacity.Retrying.__call__", "tenacity.Retrying.__iter__"},
				row:   Symbol{Kind: "function", Code: "blocking-sleep", Latency: "heavy", What: "sleeps between attempts", Alternatives: []Alternative{{Call: "tenacity.AsyncRetrying", Requires: "tenacity", Note: "or retry on an async def"}}},
			},
			{
				names: []string{"tenacity.retry"},
				row:   Symbol{Kind: "decorator", Code: "blocking-sleep", Latency: "heavy", What: "sleeps between attempts", Effect: "transparent", Alternatives: []Alternative{{Call: "tenacity.AsyncRetrying", Requires: "tenacity", Note: "or retry on an async def"}}},
			},
		},
		types: []Type{
			{Name: "tenacity.BaseRetrying"},
			{Name: "tenacity.Retrying", Bases: []string{"tenacity.BaseRetrying"}},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "TensorFlow and Keras", Distribution: "tensorflow", Modules: []string{"tensorflow", "tensorflow.keras", "tensorflow.keras.models", "tensorflow.keras.utils", "tensorflow.keras.preprocessing", "tensorflow.io", "tensorflow.io.gfile", "tensorflow.saved_model", "keras", "keras.models", "keras.saving"}},
		groups: []group{
			{
				names: []string{"tensorflow.keras.models.load_model", "tensorflow.keras.saving.load_model"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "reads a model", Returns: "tensorflow.keras.Model"},
			},
			{
				names: []string{"tensorflow.keras.Model.fit", "tensorflow.keras.Model.evaluate", "tensorflow.keras.Model.predict", "tensorflow.keras.Model.train_on_batch", "tensorflow.keras.Model.test_on_batch", "tensorflow.keras.Model.predict_on_batch"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or asked"},
			},
			{
				names: []string{"tensorflow.keras.Model.save", "tensorflow.keras.Model.save_weights", "tensorflow.keras.Model.load_weights", "tensorflow.saved_model.load", "tensorflow.saved_model.save"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "reads or writes a model"},
			},
			{
				names: []string{"tensorflow.io.read_file", "tensorflow.io.write_file", "tensorflow.io.gfile.listdir", "tensorflow.io.gfile.glob", "tensorflow.io.gfile.exists", "tensorflow.io.gfile.copy", "tensorflow.io.gfile.rename", "tensorflow.io.gfile.remove", "tensorflow.io.gfile.rmtree", "tensorflow.io.gfile.makedirs"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads or writes files"},
			},
			{
				names: []string{"tensorflow.keras.utils.get_file"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "downloads a file"},
			},
		},
		types: []Type{
			{Name: "tensorflow.keras.Model"},
			{Name: "tensorflow.keras.Sequential", Bases: []string{"tensorflow.keras.Model"}},
			{Name: "tensorflow.keras.Functional", Bases: []string{"tensorflow.keras.Model"}},
		},
		aliases: [][2]string{
			{"keras", "tensorflow.keras"},
			{"tensorflow.keras.models.Model", "tensorflow.keras.Model"},
			{"tensorflow.keras.models.Sequential", "tensorflow.keras.Sequential"},
		},
	},
	{
		library: Library{Name: "textual", Distribution: "textual", Modules: []string{"textual", "textual.app", "textual.screen", "textual.widget", "textual.widgets", "textual.containers", "textual.message_pump"}},
		groups: []group{
			{
				names: []string{"textual.on"},
				row:   Symbol{Kind: "decorator", Effect: "on-loop"},
			},
			{
				names: []string{"textual.work"},
				row:   Symbol{Kind: "decorator", Effect: "opaque"},
			},
			{
				names: []string{"textual.message_pump.MessagePump.set_interval", "textual.message_pump.MessagePump.set_timer"},
				row:   Symbol{Kind: "function", LoopCallback: "callback@1"},
			},
			{
				names: []string{"textual.message_pump.MessagePump.call_later", "textual.message_pump.MessagePump.call_next", "textual.message_pump.MessagePump.call_after_refresh"},
				row:   Symbol{Kind: "function", LoopCallback: "callback@0"},
			},
			{
				names: []string{"textual.message_pump.MessagePump.watch"},
				row:   Symbol{Kind: "function", LoopCallback: "callback@2"},
			},
		},
		types: []Type{
			{Name: "textual.message_pump.MessagePump", LoopMethods: []string{"on_*", "_on_*", "action_*", "key_*", "watch_*", "validate_*", "compute_*", "compose", "render", "render_line", "render_lines", "on_event", "get_default_screen", "get_system_commands", "check_action"}},
			{Name: "textual.app.App", Bases: []string{"textual.message_pump.MessagePump"}},
			{Name: "textual.widget.Widget", Bases: []string{"textual.message_pump.MessagePump"}},
			{Name: "textual.screen.Screen", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.screen.ModalScreen", Bases: []string{"textual.screen.Screen"}},
			{Name: "textual.scroll_view.ScrollView", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.containers.Container", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.containers.ScrollableContainer", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.containers.Vertical", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.containers.VerticalScroll", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.containers.VerticalGroup", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.containers.Horizontal", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.containers.HorizontalScroll", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.containers.HorizontalGroup", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.containers.Center", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.containers.Middle", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.containers.Grid", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Button", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Checkbox", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Collapsible", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.ContentSwitcher", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.DataTable", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Digits", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.DirectoryTree", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Footer", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Header", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.HelpPanel", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Input", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.KeyPanel", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Label", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Link", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.ListItem", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.ListView", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.LoadingIndicator", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Log", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Markdown", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.MarkdownViewer", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.MaskedInput", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.OptionList", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Placeholder", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Pretty", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.ProgressBar", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.RadioButton", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.RadioSet", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.RichLog", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Rule", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Select", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.SelectionList", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Sparkline", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Static", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Switch", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.TabbedContent", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.TabPane", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Tab", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Tabs", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.TextArea", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Tooltip", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Tree", Bases: []string{"textual.widget.Widget"}},
			{Name: "textual.widgets.Welcome", Bases: []string{"textual.widget.Widget"}},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "threads and processes", Modules: []string{"threading", "_thread", "queue", "sched", "multiprocessing", "multiprocessing.pool", "multiprocessing.queues", "multiprocessing.synchronize", "multiprocessing.connection", "multiprocessing.managers", "multiprocessing.shared_memory", "multiprocessing.context", "multiprocessing.process", "concurrent", "concurrent.futures", "concurrent.futures.thread", "concurrent.futures.process"}},
		groups: []group{
			{
				names: []string{"threading.Lock.acquire", "threading.RLock.acquire", "threading.Condition.acquire", "threading.Semaphore.acquire", "threading.BoundedSemaphore.acquire", "threading.Lock.acquire_lock"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another thread releases a lock", Unless: []Condition{{Param: "blocking", Value: "False"}, {Param: "timeout", Position: 1, Value: "0"}}, Alternatives: []Alternative{{Call: "asyncio.Lock", Framework: "asyncio"}, {Call: "anyio.Lock", Requires: "anyio", Framework: "anyio"}}, Caveat: "Held across an await it can stop the loop for good: the thread that waits for it is the one that has to release it."},
			},
			{
				names: []string{"threading.Lock.__enter__", "threading.RLock.__enter__"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", Indirect: "light", What: "another thread releases a lock", Alternatives: []Alternative{{Call: "asyncio.Lock", Framework: "asyncio", Note: "with async with"}, {Call: "anyio.Lock", Requires: "anyio", Framework: "anyio"}}, Caveat: "Held across an await it can stop the loop for good: the thread that waits for it is the one that has to release it."},
			},
			{
				names: []string{"threading.Condition.__enter__", "threading.Semaphore.__enter__", "threading.BoundedSemaphore.__enter__"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another thread releases a lock", Alternatives: []Alternative{{Call: "asyncio.Lock", Framework: "asyncio", Note: "with async with"}, {Call: "anyio.Lock", Requires: "anyio", Framework: "anyio"}}, Caveat: "Held across an await it can stop the loop for good: the thread that waits for it is the one that has to release it."},
			},
			{
				names: []string{"threading.Condition.wait"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another thread notifies", Unless: []Condition{{Param: "timeout", Value: "0"}}, Alternatives: []Alternative{{Call: "asyncio.Condition.wait", Framework: "asyncio"}}},
			},
			{
				names: []string{"threading.Condition.wait_for"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another thread notifies", Unless: []Condition{{Param: "timeout", Position: 1, Value: "0"}}, Calls: []string{"predicate@0"}, Alternatives: []Alternative{{Call: "asyncio.Condition.wait_for", Framework: "asyncio"}}},
			},
			{
				names: []string{"threading.Event.wait"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another thread sets an event", Unless: []Condition{{Param: "timeout", Value: "0"}}, Ready: []Ready{{Member: "is_set", Is: "True"}}, Alternatives: []Alternative{{Call: "asyncio.Event.wait", Framework: "asyncio"}, {Call: "anyio.Event.wait", Requires: "anyio", Framework: "anyio"}}},
			},
			{
				names: []string{"threading.Barrier.wait"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "other threads reach a barrier", Alternatives: []Alternative{{Call: "asyncio.Barrier.wait", Framework: "asyncio", Since: "3.11"}}},
			},
			{
				names: []string{"threading.Thread.join", "threading.Timer.join"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "a thread ends", Unless: []Condition{{Param: "timeout", Value: "0"}}, Ready: []Ready{{Member: "is_alive", Is: "False"}}, Alternatives: []Alternative{{Call: "asyncio.to_thread", Framework: "asyncio", Since: "3.9", Note: "runs the function and can be awaited"}}},
			},
			{
				names: []string{"threading.Thread"},
				row:   Symbol{Kind: "function", Returns: "threading.Thread", Offload: "target@1", HandsOn: "args@3"},
			},
			{
				names: []string{"threading.Timer"},
				row:   Symbol{Kind: "function", Returns: "threading.Timer", Offload: "function@1", HandsOn: "args@2"},
			},
			{
				names: []string{"_thread.start_new_thread"},
				row:   Symbol{Kind: "function", Offload: "0", HandsOn: "1"},
			},
			{
				names: []string{"queue.Queue.get", "queue.LifoQueue.get", "queue.PriorityQueue.get", "queue.SimpleQueue.get"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another thread puts an item", Returns: "Element", Unless: []Condition{{Param: "block", Value: "False"}, {Param: "timeout", Position: 1, Value: "0"}}, Ready: []Ready{{Member: "empty", Is: "False"}}, Alternatives: []Alternative{{Call: "asyncio.Queue.get", Framework: "asyncio"}}},
			},
			{
				names: []string{"queue.Queue.put"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "a full queue has room again", Unless: []Condition{{Param: "block", Position: 1, Value: "False"}, {Param: "timeout", Position: 2, Value: "0"}}, Ready: []Ready{{Member: "full", Is: "False"}}, Alternatives: []Alternative{{Call: "asyncio.Queue.put", Framework: "asyncio"}}},
			},
			{
				names: []string{"queue.Queue.join"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "other threads finish every item", Alternatives: []Alternative{{Call: "asyncio.Queue.join", Framework: "asyncio"}}},
			},
			{
				names: []string{"queue.Queue", "queue.LifoQueue", "queue.PriorityQueue"},
				row:   Symbol{Kind: "function", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "maxsize", Value: "absent"}}, Returns: "queue.UnboundedQueue"}, {When: []Condition{{Param: "maxsize", Value: "0"}}, Returns: "queue.UnboundedQueue"}}},
			},
			{
				names: []string{"queue.UnboundedQueue.put"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"sched.scheduler.run"},
				row:   Symbol{Kind: "function", Code: "blocking-sleep", Latency: "heavy", What: "scheduled events are waited for", Unless: []Condition{{Param: "blocking", Value: "False"}}, Alternatives: []Alternative{{Call: "loop.call_later", Framework: "asyncio"}}},
			},
			{
				names: []string{"multiprocessing.Process"},
				row:   Symbol{Kind: "function", Offload: "target@1"},
			},
			{
				names: []string{"multiprocessing.Process.start"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "moderate", What: "a process starts"},
			},
			{
				names: []string{"multiprocessing.Process.join"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "a process ends", Unless: []Condition{{Param: "timeout", Value: "0"}}, Ready: []Ready{{Member: "is_alive", Is: "False"}, {Member: "exitcode", Is: "not None"}}, Alternatives: []Alternative{{Call: "loop.run_in_executor", Framework: "asyncio", Note: "with a ProcessPoolExecutor"}}},
			},
			{
				names: []string{"multiprocessing.Queue.get", "multiprocessing.JoinableQueue.get"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another process puts an item", Unless: []Condition{{Param: "block", Value: "False"}, {Param: "timeout", Position: 1, Value: "0"}}, Ready: []Ready{{Member: "empty", Is: "False"}}},
			},
			{
				names: []string{"multiprocessing.Queue.put", "multiprocessing.JoinableQueue.put"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "a full queue has room again", Unless: []Condition{{Param: "block", Position: 1, Value: "False"}, {Param: "timeout", Position: 2, Value: "0"}}, Ready: []Ready{{Member: "full", Is: "False"}}},
			},
			{
				names: []string{"multiprocessing.Queue", "multiprocessing.JoinableQueue"},
				row:   Symbol{Kind: "function", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "maxsize", Value: "absent"}}, Returns: "multiprocessing.UnboundedQueue"}, {When: []Condition{{Param: "maxsize", Value: "0"}}, Returns: "multiprocessing.UnboundedQueue"}}},
			},
			{
				names: []string{"multiprocessing.UnboundedQueue.put"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"multiprocessing.SimpleQueue.get", "multiprocessing.SimpleQueue.put"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another process takes its turn"},
			},
			{
				names: []string{"multiprocessing.JoinableQueue.join", "multiprocessing.Queue.join_thread", "multiprocessing.JoinableQueue.join_thread"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "every item is handled"},
			},
			{
				names: []string{"multiprocessing.Lock.acquire", "multiprocessing.RLock.acquire", "multiprocessing.Semaphore.acquire", "multiprocessing.BoundedSemaphore.acquire", "multiprocessing.Condition.acquire"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another process releases a lock", Unless: []Condition{{Param: "block", Value: "False"}, {Param: "timeout", Position: 1, Value: "0"}}},
			},
			{
				names: []string{"multiprocessing.Lock.__enter__", "multiprocessing.RLock.__enter__", "multiprocessing.Semaphore.__enter__", "multiprocessing.BoundedSemaphore.__enter__", "multiprocessing.Condition.__enter__"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another process releases a lock"},
			},
			{
				names: []string{"multiprocessing.Event.wait", "multiprocessing.Condition.wait", "multiprocessing.Barrier.wait", "multiprocessing.Condition.wait_for"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another process signals", Unless: []Condition{{Param: "timeout", Value: "0"}}},
			},
			{
				names: []string{"multiprocessing.pool.Pool"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "worker processes start", Alternatives: []Alternative{{Call: "concurrent.futures.ProcessPoolExecutor", Note: "with loop.run_in_executor"}}},
			},
			{
				names: []string{"multiprocessing.pool.Pool.apply", "multiprocessing.pool.Pool.map", "multiprocessing.pool.Pool.starmap"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "other processes do the work", Alternatives: []Alternative{{Call: "loop.run_in_executor", Framework: "asyncio", Note: "with a ProcessPoolExecutor"}}},
			},
			{
				names: []string{"multiprocessing.pool.Pool.join", "multiprocessing.pool.Pool.terminate", "multiprocessing.pool.Pool.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "worker processes end"},
			},
			{
				names: []string{"multiprocessing.pool.Pool.imap", "multiprocessing.pool.Pool.imap_unordered"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", Lazy: true, What: "other processes do the work", Offload: "func@0"},
			},
			{
				names: []string{"multiprocessing.pool.Pool.apply_async", "multiprocessing.pool.Pool.map_async", "multiprocessing.pool.Pool.starmap_async"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.pool.AsyncResult", Offload: "func@0"},
			},
			{
				names: []string{"multiprocessing.pool.AsyncResult.get", "multiprocessing.pool.AsyncResult.wait"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another process does the work", Unless: []Condition{{Param: "timeout", Value: "0"}}, Ready: []Ready{{Member: "ready", Is: "True"}}},
			},
			{
				names: []string{"multiprocessing.connection.Connection.recv", "multiprocessing.connection.Connection.recv_bytes", "multiprocessing.connection.Connection.recv_bytes_into"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another process sends", Ready: []Ready{{Member: "poll", Is: "True"}}},
			},
			{
				names: []string{"multiprocessing.connection.Connection.send", "multiprocessing.connection.Connection.send_bytes"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another process takes what is sent"},
			},
			{
				names: []string{"multiprocessing.connection.Connection.poll"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another process sends", When: []Condition{{Param: "timeout", Value: "present"}}, Unless: []Condition{{Param: "timeout", Value: "0"}, {Param: "timeout", Value: "0.0"}}},
			},
			{
				names: []string{"multiprocessing.Pipe"},
				row:   Symbol{Kind: "function", Returns: "tuple[multiprocessing.connection.Connection, multiprocessing.connection.Connection]"},
			},
			{
				names: []string{"multiprocessing.connection.Client"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "connects to another process", Returns: "multiprocessing.connection.Connection"},
			},
			{
				names: []string{"multiprocessing.connection.wait"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "another process sends", Unless: []Condition{{Param: "timeout", Position: 1, Value: "0"}}},
			},
			{
				names: []string{"multiprocessing.connection.Listener.accept"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "another process connects", Returns: "multiprocessing.connection.Connection"},
			},
			{
				names: []string{"multiprocessing.Manager"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a manager process starts", Returns: "multiprocessing.managers.SyncManager"},
			},
			{
				names: []string{"multiprocessing.managers.BaseManager.start", "multiprocessing.managers.BaseManager.connect", "multiprocessing.managers.BaseManager.shutdown", "multiprocessing.managers.BaseManager.join"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a manager process starts, ends or answers"},
			},
			{
				names: []string{"concurrent.futures.Executor.submit"},
				row:   Symbol{Kind: "function", Returns: "concurrent.futures.Future", Offload: "0", HandsOn: "1*"},
			},
			{
				names: []string{"concurrent.futures.Executor.map"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", Lazy: true, What: "workers do the jobs", Iterates: []string{"1*"}, Offload: "0", Alternatives: []Alternative{{Call: "asyncio.gather", Framework: "asyncio", Note: "over loop.run_in_executor"}}},
			},
			{
				names: []string{"concurrent.futures.Executor.shutdown"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "workers end their jobs", Unless: []Condition{{Param: "wait", Value: "False"}}, Caveat: "Keep one executor for the life of the program and shut it down after the loop has ended."},
			},
			{
				names: []string{"concurrent.futures.Executor.__exit__"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "workers end their jobs", Caveat: "Leaving the block waits for every queued job: keep one executor for the life of the program instead of one a call."},
			},
			{
				names: []string{"concurrent.futures.Future.result", "concurrent.futures.Future.exception"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "a worker ends its job", Unless: []Condition{{Param: "timeout", Value: "0"}}, Ready: []Ready{{Member: "done", Is: "True"}}, Alternatives: []Alternative{{Call: "asyncio.wrap_future", Framework: "asyncio", Note: "await asyncio.wrap_future(future)"}}},
			},
			{
				names: []string{"concurrent.futures.wait"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "workers end their jobs", Returns: "tuple[set[concurrent.futures.EndedFuture], set[concurrent.futures.Future]]", Unless: []Condition{{Param: "timeout", Position: 1, Value: "0"}}, Alternatives: []Alternative{{Call: "asyncio.wait", Framework: "asyncio", Note: "over asyncio.wrap_future"}}},
			},
			{
				names: []string{"concurrent.futures.as_completed"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", Lazy: true, What: "workers end their jobs", Returns: "collections.abc.Iterator[concurrent.futures.EndedFuture]", Alternatives: []Alternative{{Call: "asyncio.as_completed", Framework: "asyncio", Note: "over asyncio.wrap_future"}}},
			},
			{
				names: []string{"concurrent.futures.EndedFuture.result", "concurrent.futures.EndedFuture.exception"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"multiprocessing.managers.SyncManager.Queue"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.Queue"},
			},
			{
				names: []string{"multiprocessing.managers.SyncManager.JoinableQueue"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.JoinableQueue"},
			},
			{
				names: []string{"multiprocessing.managers.SyncManager.Lock"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.Lock"},
			},
			{
				names: []string{"multiprocessing.managers.SyncManager.RLock"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.RLock"},
			},
			{
				names: []string{"multiprocessing.managers.SyncManager.Semaphore"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.Semaphore"},
			},
			{
				names: []string{"multiprocessing.managers.SyncManager.BoundedSemaphore"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.BoundedSemaphore"},
			},
			{
				names: []string{"multiprocessing.managers.SyncManager.Condition"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.Condition"},
			},
			{
				names: []string{"multiprocessing.managers.SyncManager.Event"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.Event"},
			},
			{
				names: []string{"multiprocessing.managers.SyncManager.Barrier"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.Barrier"},
			},
			{
				names: []string{"multiprocessing.get_context"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.context.BaseContext"},
			},
			{
				names: []string{"multiprocessing.context.BaseContext.Process"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.Process"},
			},
			{
				names: []string{"multiprocessing.context.BaseContext.Queue"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.Queue", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "maxsize", Value: "absent"}}, Returns: "multiprocessing.UnboundedQueue"}, {When: []Condition{{Param: "maxsize", Value: "0"}}, Returns: "multiprocessing.UnboundedQueue"}}},
			},
			{
				names: []string{"multiprocessing.context.BaseContext.JoinableQueue"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.JoinableQueue", ReturnsWhen: []ConditionalReturn{{When: []Condition{{Param: "maxsize", Value: "absent"}}, Returns: "multiprocessing.UnboundedQueue"}, {When: []Condition{{Param: "maxsize", Value: "0"}}, Returns: "multiprocessing.UnboundedQueue"}}},
			},
			{
				names: []string{"multiprocessing.context.BaseContext.SimpleQueue"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.SimpleQueue"},
			},
			{
				names: []string{"multiprocessing.context.BaseContext.Lock"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.Lock"},
			},
			{
				names: []string{"multiprocessing.context.BaseContext.RLock"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.RLock"},
			},
			{
				names: []string{"multiprocessing.context.BaseContext.Semaphore"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.Semaphore"},
			},
			{
				names: []string{"multiprocessing.context.BaseContext.BoundedSemaphore"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.BoundedSemaphore"},
			},
			{
				names: []string{"multiprocessing.context.BaseContext.Condition"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.Condition"},
			},
			{
				names: []string{"multiprocessing.context.BaseContext.Event"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.Event"},
			},
			{
				names: []string{"multiprocessing.context.BaseContext.Barrier"},
				row:   Symbol{Kind: "function", Returns: "multiprocessing.Barrier"},
			},
			{
				names: []string{"multiprocessing.context.BaseContext.Pool"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "processes start", Returns: "multiprocessing.pool.Pool"},
			},
			{
				names: []string{"multiprocessing.context.BaseContext.Manager"},
				row:   Symbol{Kind: "function", Code: "blocking-subprocess", Latency: "heavy", What: "a manager process starts", Returns: "multiprocessing.managers.SyncManager"},
			},
		},
		types: []Type{
			{Name: "threading.Lock"},
			{Name: "threading.RLock"},
			{Name: "threading.Condition"},
			{Name: "threading.Semaphore"},
			{Name: "threading.Event"},
			{Name: "threading.Barrier"},
			{Name: "threading.Thread"},
			{Name: "threading.local"},
			{Name: "threading.BoundedSemaphore", Bases: []string{"threading.Semaphore"}},
			{Name: "threading.Timer", Bases: []string{"threading.Thread"}},
			{Name: "queue.UnboundedQueue", Bases: []string{"queue.Queue"}},
			{Name: "queue.Queue"},
			{Name: "queue.SimpleQueue"},
			{Name: "queue.LifoQueue", Bases: []string{"queue.Queue"}},
			{Name: "queue.PriorityQueue", Bases: []string{"queue.Queue"}},
			{Name: "sched.scheduler"},
			{Name: "multiprocessing.UnboundedQueue", Bases: []string{"multiprocessing.Queue", "multiprocessing.JoinableQueue"}},
			{Name: "multiprocessing.Process"},
			{Name: "multiprocessing.Queue"},
			{Name: "multiprocessing.JoinableQueue"},
			{Name: "multiprocessing.SimpleQueue"},
			{Name: "multiprocessing.Lock"},
			{Name: "multiprocessing.RLock"},
			{Name: "multiprocessing.Semaphore"},
			{Name: "multiprocessing.BoundedSemaphore"},
			{Name: "multiprocessing.Condition"},
			{Name: "multiprocessing.Event"},
			{Name: "multiprocessing.Barrier"},
			{Name: "multiprocessing.pool.Pool"},
			{Name: "multiprocessing.pool.AsyncResult"},
			{Name: "multiprocessing.pool.ThreadPool", Bases: []string{"multiprocessing.pool.Pool"}},
			{Name: "multiprocessing.pool.ApplyResult", Bases: []string{"multiprocessing.pool.AsyncResult"}},
			{Name: "multiprocessing.pool.MapResult", Bases: []string{"multiprocessing.pool.AsyncResult"}},
			{Name: "multiprocessing.connection.Connection"},
			{Name: "multiprocessing.connection.Listener"},
			{Name: "multiprocessing.managers.BaseManager"},
			{Name: "multiprocessing.managers.SyncManager", Bases: []string{"multiprocessing.managers.BaseManager"}},
			{Name: "concurrent.futures.EndedFuture", Bases: []string{"concurrent.futures.Future"}},
			{Name: "concurrent.futures.Executor"},
			{Name: "concurrent.futures.Future"},
			{Name: "concurrent.futures.ThreadPoolExecutor", Bases: []string{"concurrent.futures.Executor"}},
			{Name: "concurrent.futures.ProcessPoolExecutor", Bases: []string{"concurrent.futures.Executor"}},
			{Name: "concurrent.futures.InterpreterPoolExecutor", Bases: []string{"concurrent.futures.Executor"}},
			{Name: "multiprocessing.context.BaseContext"},
		},
		aliases: [][2]string{
			{"_queue.SimpleQueue", "queue.SimpleQueue"},
			{"_thread.LockType", "threading.Lock"},
			{"_thread.RLock", "threading.RLock"},
			{"_thread.allocate_lock", "threading.Lock"},
			{"_thread.lock", "threading.Lock"},
			{"concurrent.futures._base", "concurrent.futures"},
			{"concurrent.futures.process", "concurrent.futures"},
			{"concurrent.futures.thread", "concurrent.futures"},
			{"multiprocessing.Pool", "multiprocessing.pool.Pool"},
			{"multiprocessing.context.Process", "multiprocessing.Process"},
			{"multiprocessing.process.BaseProcess", "multiprocessing.Process"},
			{"multiprocessing.queues", "multiprocessing"},
			{"multiprocessing.synchronize", "multiprocessing"},
		},
	},
	{
		library: Library{Name: "tiktoken", Distribution: "tiktoken", Modules: []string{"tiktoken"}},
		groups: []group{
			{
				names: []string{"tiktoken.get_encoding", "tiktoken.encoding_for_model"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "moderate", What: "an encoding is downloaded, or read from a cache", Returns: "tiktoken.Encoding", Caveat: "Load it once at start-up."},
			},
		},
		types: []Type{
			{Name: "tiktoken.Encoding"},
		},
		aliases: [][2]string{
			{"tiktoken.core.Encoding", "tiktoken.Encoding"},
		},
	},
	{
		library: Library{Name: "time", Modules: []string{"time"}},
		groups: []group{
			{
				names: []string{"time.sleep"},
				row:   Symbol{Kind: "function", Code: "blocking-sleep", Latency: "heavy", What: "sleeps", Alternatives: []Alternative{{Call: "asyncio.sleep", Framework: "asyncio", Template: "await asyncio.sleep({args})"}, {Call: "anyio.sleep", Requires: "anyio", Framework: "anyio", Template: "await anyio.sleep({args})"}, {Call: "trio.sleep", Requires: "trio", Framework: "trio", Template: "await trio.sleep({args})"}}},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "tldextract", Distribution: "tldextract", Modules: []string{"tldextract"}},
		groups: []group{
			{
				names: []string{"tldextract.extract", "tldextract.TLDExtract.extract_str", "tldextract.TLDExtract.extract_urllib", "tldextract.TLDExtract.__call__", "tldextract.TLDExtract.update"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the first time, the list of suffixes is fetched"},
			},
		},
		types: []Type{
			{Name: "tldextract.TLDExtract"},
		},
		aliases: [][2]string{
			{"tldextract.tldextract.extract", "tldextract.extract"},
		},
	},
	{
		library: Library{Name: "tls_client", Distribution: "tls-client", Modules: []string{"tls_client"}},
		groups: []group{
			{
				names: []string{"tls_client.Session.get", "tls_client.Session.post", "tls_client.Session.put", "tls_client.Session.patch", "tls_client.Session.delete", "tls_client.Session.head", "tls_client.Session.options", "tls_client.Session.execute_request"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP"},
			},
		},
		types: []Type{
			{Name: "tls_client.Session"},
		},
		aliases: [][2]string{
			{"tls_client.sessions.Session", "tls_client.Session"},
		},
	},
	{
		library: Library{Name: "toolz", Distribution: "toolz", Modules: []string{"toolz", "toolz.functoolz", "cytoolz", "cytoolz.functoolz", "tlz"}},
		groups: []group{
			{
				names: []string{"toolz.memoize"},
				row:   Symbol{Kind: "decorator", Effect: "cached"},
			},
		},
		types: []Type{},
		aliases: [][2]string{
			{"cytoolz", "toolz"},
			{"cytoolz.functoolz", "toolz"},
			{"tlz", "toolz"},
			{"toolz.functoolz", "toolz"},
		},
	},
	{
		library: Library{Name: "torch", Distribution: "torch", Modules: []string{"torch", "torch.nn", "torch.cuda", "torch.jit", "torch.hub", "torch.optim", "torch.utils", "torch.utils.data"}},
		groups: []group{
			{
				names: []string{"torch.load", "torch.jit.load"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "reads a model"},
			},
			{
				names: []string{"torch.save", "torch.jit.save"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "writes a model"},
			},
			{
				names: []string{"torch.hub.load", "torch.hub.download_url_to_file", "torch.hub.load_state_dict_from_url"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "downloads a model"},
			},
			{
				names: []string{"torch.nn.Module.__call__", "torch.nn.Module.forward"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model computes", Caveat: "Operations release the GIL: a thread is enough, a GPU's queue is waited for at .item() or .cpu()."},
			},
			{
				names: []string{"torch.Tensor.backward"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "gradients are computed"},
			},
			{
				names: []string{"torch.cuda.synchronize"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "the GPU ends its work"},
			},
		},
		types: []Type{
			{Name: "torch.nn.Module"},
			{Name: "torch.Tensor"},
		},
		aliases: [][2]string{
			{"torch._tensor.Tensor", "torch.Tensor"},
			{"torch.nn.modules.module.Module", "torch.nn.Module"},
		},
	},
	{
		library: Library{Name: "tornado", Distribution: "tornado", Modules: []string{"tornado", "tornado.ioloop", "tornado.web", "tornado.websocket", "tornado.httpclient", "tornado.gen", "tornado.concurrent"}},
		groups: []group{
			{
				names: []string{"tornado.ioloop.IOLoop.start", "tornado.ioloop.IOLoop.run_sync"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "runs a second event loop, or raises RuntimeError", Caveat: "On a loop that runs already, await the coroutine itself."},
			},
			{
				names: []string{"tornado.ioloop.IOLoop.current", "tornado.ioloop.IOLoop.instance"},
				row:   Symbol{Kind: "function", Returns: "tornado.ioloop.IOLoop"},
			},
			{
				names: []string{"tornado.ioloop.IOLoop.run_in_executor"},
				row:   Symbol{Kind: "function", Returns: "asyncio.Future", Offload: "func@1", HandsOn: "2*"},
			},
			{
				names: []string{"tornado.ioloop.IOLoop.add_callback", "tornado.ioloop.IOLoop.spawn_callback", "tornado.ioloop.IOLoop.add_callback_from_signal"},
				row:   Symbol{Kind: "function", LoopCallback: "callback@0", HandsOn: "1*"},
			},
			{
				names: []string{"tornado.ioloop.IOLoop.call_later", "tornado.ioloop.IOLoop.call_at", "tornado.ioloop.IOLoop.add_timeout"},
				row:   Symbol{Kind: "function", LoopCallback: "callback@1", HandsOn: "2*"},
			},
			{
				names: []string{"tornado.ioloop.IOLoop.add_future"},
				row:   Symbol{Kind: "function", LoopCallback: "callback@1"},
			},
			{
				names: []string{"tornado.ioloop.PeriodicCallback"},
				row:   Symbol{Kind: "function", LoopCallback: "callback@0"},
			},
			{
				names: []string{"tornado.httpclient.HTTPClient.fetch"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, up to 20 s", Alternatives: []Alternative{{Call: "tornado.httpclient.AsyncHTTPClient.fetch", Requires: "tornado"}}},
			},
			{
				names: []string{"tornado.httpclient.AsyncHTTPClient.fetch"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"tornado.concurrent.run_on_executor"},
				row:   Symbol{Kind: "decorator", Effect: "opaque"},
			},
		},
		types: []Type{
			{Name: "tornado.httpclient.HTTPClient"},
			{Name: "tornado.httpclient.AsyncHTTPClient"},
			{Name: "tornado.ioloop.IOLoop"},
			{Name: "tornado.ioloop.PeriodicCallback"},
			{Name: "tornado.web.RequestHandler", LoopMethods: []string{"initialize", "prepare", "get", "head", "post", "put", "patch", "delete", "options", "on_finish", "on_connection_close", "write_error", "data_received", "set_default_headers", "get_current_user", "log_exception", "check_xsrf_cookie"}},
			{Name: "tornado.websocket.WebSocketHandler", Bases: []string{"tornado.web.RequestHandler"}, LoopMethods: []string{"open", "on_message", "on_close", "on_ping", "on_pong", "select_subprotocol", "check_origin"}},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "tortoise-orm", Distribution: "tortoise-orm", Modules: []string{"tortoise", "tortoise.models", "tortoise.queryset"}},
		groups: []group{
			{
				names: []string{"tortoise.run_async"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "runs a second event loop, or raises RuntimeError", Caveat: "On a loop that runs already, await the coroutine itself."},
			},
			{
				names: []string{"tortoise.Tortoise.init", "tortoise.Tortoise.close_connections", "tortoise.Tortoise.generate_schemas"},
				row:   Symbol{Kind: "function", Async: true},
			},
		},
		types: []Type{
			{Name: "tortoise.Tortoise"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "tqdm", Distribution: "tqdm", Modules: []string{"tqdm", "tqdm.contrib", "tqdm.contrib.concurrent", "tqdm.auto", "tqdm.asyncio"}},
		groups: []group{
			{
				names: []string{"tqdm.contrib.concurrent.thread_map", "tqdm.contrib.concurrent.process_map"},
				row:   Symbol{Kind: "function", Code: "blocking-lock", Latency: "heavy", What: "workers do the jobs", Offload: "fn@0"},
			},
			{
				names: []string{"tqdm.tqdm", "tqdm.auto.tqdm"},
				row:   Symbol{Kind: "function", Lazy: true, Iterates: []string{"iterable@0"}},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "trafilatura", Distribution: "trafilatura", Modules: []string{"trafilatura"}},
		groups: []group{
			{
				names: []string{"trafilatura.fetch_url"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a page is fetched"},
			},
			{
				names: []string{"trafilatura.extract", "trafilatura.bare_extraction", "trafilatura.extract_metadata"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "a page is parsed"},
			},
		},
		types: []Type{},
		aliases: [][2]string{
			{"trafilatura.downloads.fetch_url", "trafilatura.fetch_url"},
		},
	},
	{
		library: Library{Name: "transformers", Distribution: "transformers", Modules: []string{"transformers"}},
		groups: []group{
			{
				names: []string{"transformers.pipeline"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "downloads or reads a model", Returns: "transformers.Pipeline"},
			},
			{
				names: []string{"transformers.Pipeline.__call__"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model computes"},
			},
			{
				names: []string{"transformers.AutoTokenizer.from_pretrained", "transformers.AutoConfig.from_pretrained", "transformers.AutoProcessor.from_pretrained", "transformers.AutoFeatureExtractor.from_pretrained", "transformers.AutoImageProcessor.from_pretrained"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "downloads or reads a model"},
			},
			{
				names: []string{"transformers.PreTrainedModel.generate", "transformers.GenerationMixin.generate"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model computes"},
			},
			{
				names: []string{"transformers.PreTrainedModel.from_pretrained", "transformers.PreTrainedModel.save_pretrained"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "reads or writes a model"},
			},
			{
				names: []string{"transformers.Trainer.train", "transformers.Trainer.evaluate", "transformers.Trainer.predict"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or run"},
			},
			{
				names: []string{"transformers.AutoModel.from_pretrained", "transformers.AutoModelForCausalLM.from_pretrained", "transformers.AutoModelForSequenceClassification.from_pretrained", "transformers.AutoModelForSeq2SeqLM.from_pretrained", "transformers.AutoModelForTokenClassification.from_pretrained", "transformers.AutoModelForQuestionAnswering.from_pretrained"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "downloads or reads a model", Returns: "transformers.PreTrainedModel"},
			},
		},
		types: []Type{
			{Name: "transformers.AutoModel"},
			{Name: "transformers.AutoModelForCausalLM"},
			{Name: "transformers.AutoModelForSequenceClassification"},
			{Name: "transformers.AutoModelForSeq2SeqLM"},
			{Name: "transformers.AutoModelForTokenClassification"},
			{Name: "transformers.AutoModelForQuestionAnswering"},
			{Name: "transformers.AutoTokenizer"},
			{Name: "transformers.AutoConfig"},
			{Name: "transformers.AutoProcessor"},
			{Name: "transformers.AutoFeatureExtractor"},
			{Name: "transformers.AutoImageProcessor"},
			{Name: "transformers.Pipeline"},
			{Name: "transformers.Trainer"},
			{Name: "transformers.GenerationMixin"},
			{Name: "transformers.PreTrainedModel", Bases: []string{"torch.nn.Module", "transformers.GenerationMixin"}},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "trino", Distribution: "trino", Modules: []string{"trino", "trino.dbapi"}},
		groups: []group{
			{
				names: []string{"trino.dbapi.connect"},
				row:   Symbol{Kind: "function", Returns: "trino.dbapi.Connection"},
			},
			{
				names: []string{"trino.dbapi.Connection.cursor"},
				row:   Symbol{Kind: "function", Returns: "trino.dbapi.Cursor"},
			},
			{
				names: []string{"trino.dbapi.Cursor.execute", "trino.dbapi.Cursor.executemany", "trino.dbapi.Cursor.fetchone", "trino.dbapi.Cursor.fetchmany", "trino.dbapi.Cursor.fetchall", "trino.dbapi.Cursor.cancel"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Trino answers"},
			},
		},
		types: []Type{
			{Name: "trino.dbapi.Connection", Enter: "Self"},
			{Name: "trino.dbapi.Cursor"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "trio", Distribution: "trio", Modules: []string{"trio", "trio.to_thread", "trio.from_thread", "trio.lowlevel", "trio.socket"}},
		groups: []group{
			{
				names: []string{"trio.to_thread.run_sync"},
				row:   Symbol{Kind: "function", Async: true, Offload: "sync_fn@0", HandsOn: "1*"},
			},
			{
				names: []string{"trio.sleep", "trio.sleep_forever", "trio.sleep_until", "trio.run_process", "trio.open_tcp_stream", "trio.open_ssl_over_tcp_stream", "trio.open_unix_socket", "trio.open_file"},
				row:   Symbol{Kind: "function", Async: true},
			},
			{
				names: []string{"trio.run"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "runs a second event loop, or raises RuntimeError", Caveat: "On a loop that runs already, await the coroutine itself."},
			},
			{
				names: []string{"trio.from_thread.run"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "the loop runs a call that this thread waits for", Caveat: "It is for worker threads: on the loop's own thread it raises RuntimeError."},
			},
			{
				names: []string{"trio.from_thread.run_sync"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "the loop runs a call that this thread waits for", LoopCallback: "fn@0", HandsOn: "1*", Caveat: "It is for worker threads: on the loop's own thread it raises RuntimeError."},
			},
			{
				names: []string{"trio.Path.exists", "trio.Path.is_dir", "trio.Path.is_file", "trio.Path.stat", "trio.Path.lstat", "trio.Path.mkdir", "trio.Path.open", "trio.Path.read_bytes", "trio.Path.read_text", "trio.Path.rename", "trio.Path.replace", "trio.Path.resolve", "trio.Path.rmdir", "trio.Path.touch", "trio.Path.unlink", "trio.Path.write_bytes", "trio.Path.write_text", "trio.Path.iterdir", "trio.Path.glob", "trio.Path.rglob"},
				row:   Symbol{Kind: "function", Async: true},
			},
		},
		types: []Type{
			{Name: "trio.Path"},
			{Name: "trio.Lock"},
			{Name: "trio.Event"},
			{Name: "trio.Semaphore"},
			{Name: "trio.Condition"},
			{Name: "trio.CapacityLimiter"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "tweepy", Distribution: "tweepy", Modules: []string{"tweepy"}},
		groups: []group{
			{
				names: []string{"tweepy.Client.add_list_member", "tweepy.Client.bookmark", "tweepy.Client.create_compliance_job", "tweepy.Client.create_direct_message", "tweepy.Client.create_direct_message_conversation", "tweepy.Client.create_dm", "tweepy.Client.create_dm_conversation", "tweepy.Client.create_list", "tweepy.Client.create_tweet", "tweepy.Client.delete_list", "tweepy.Client.delete_tweet", "tweepy.Client.follow", "tweepy.Client.follow_list", "tweepy.Client.follow_user", "tweepy.Client.get_all_tweets_count", "tweepy.Client.get_blocked", "tweepy.Client.get_bookmarks", "tweepy.Client.get_compliance_job", "tweepy.Client.get_compliance_jobs", "tweepy.Client.get_direct_message_events", "tweepy.Client.get_dm_events", "tweepy.Client.get_followed_lists", "tweepy.Client.get_home_timeline", "tweepy.Client.get_liked_tweets", "tweepy.Client.get_liking_users", "tweepy.Client.get_list", "tweepy.Client.get_list_followers", "tweepy.Client.get_list_members", "tweepy.Client.get_list_memberships", "tweepy.Client.get_list_tweets", "tweepy.Client.get_me", "tweepy.Client.get_muted", "tweepy.Client.get_owned_lists", "tweepy.Client.get_pinned_lists", "tweepy.Client.get_quote_tweets", "tweepy.Client.get_recent_tweets_count", "tweepy.Client.get_retweeters", "tweepy.Client.get_space", "tweepy.Client.get_space_buyers", "tweepy.Client.get_space_tweets", "tweepy.Client.get_spaces", "tweepy.Client.get_tweet", "tweepy.Client.get_tweets", "tweepy.Client.get_user", "tweepy.Client.get_users", "tweepy.Client.get_users_followers", "tweepy.Client.get_users_following", "tweepy.Client.get_users_mentions", "tweepy.Client.get_users_tweets", "tweepy.Client.hide_reply", "tweepy.Client.like", "tweepy.Client.mute", "tweepy.Client.pin_list", "tweepy.Client.remove_bookmark", "tweepy.Client.remove_list_member", "tweepy.Client.request", "tweepy.Client.retweet", "tweepy.Client.search_all_tweets", "tweepy.Client.search_recent_tweets", "tweepy.Client.search_spaces", "tweepy.Client.unfollow", "tweepy.Client.unfollow_list", "tweepy.Client.unfollow_user", "tweepy.Client.unhide_reply", "tweepy.Client.unlike", "tweepy.Client.unmute", "tweepy.Client.unpin_list", "tweepy.Client.unretweet", "tweepy.Client.update_list"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "X answers", Alternatives: []Alternative{{Call: "tweepy.asynchronous.AsyncClient", Requires: "tweepy", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"tweepy.API.*"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "X answers"},
			},
			{
				names: []string{"tweepy.StreamingClient.filter", "tweepy.StreamingClient.sample"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "posts arrive, until it is disconnected"},
			},
		},
		types: []Type{
			{Name: "tweepy.Client"},
			{Name: "tweepy.API"},
			{Name: "tweepy.StreamingClient"},
		},
		aliases: [][2]string{
			{"tweepy.api.API", "tweepy.API"},
			{"tweepy.client.Client", "tweepy.Client"},
		},
	},
	{
		library: Library{Name: "twilio", Distribution: "twilio", Modules: []string{"twilio", "twilio.rest", "twilio.http"}},
		groups: []group{
			{
				names: []string{"twilio.rest.Client.messages"},
				row:   Symbol{Kind: "attribute", Returns: "twilio.rest.api.v2010.account.message.MessageList"},
			},
			{
				names: []string{"twilio.rest.Client.calls"},
				row:   Symbol{Kind: "attribute", Returns: "twilio.rest.api.v2010.account.call.CallList"},
			},
			{
				names: []string{"twilio.rest.api.v2010.account.message.MessageList.create", "twilio.rest.api.v2010.account.message.MessageList.list", "twilio.rest.api.v2010.account.call.CallList.create", "twilio.rest.api.v2010.account.call.CallList.list", "twilio.rest.api.v2010.account.message.MessageContext.fetch", "twilio.rest.api.v2010.account.message.MessageContext.update", "twilio.rest.api.v2010.account.message.MessageContext.delete", "twilio.rest.api.v2010.account.call.CallContext.fetch", "twilio.rest.api.v2010.account.call.CallContext.update", "twilio.rest.api.v2010.account.call.CallContext.delete"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Twilio answers", Alternatives: []Alternative{{Call: "twilio.http.async_http_client.AsyncTwilioHttpClient", Requires: "twilio", Framework: "asyncio", Note: "with create_async"}}},
			},
			{
				names: []string{"twilio.rest.api.v2010.account.message.MessageList.stream", "twilio.rest.api.v2010.account.call.CallList.stream"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "Twilio answers", Alternatives: []Alternative{{Call: "twilio.http.async_http_client.AsyncTwilioHttpClient", Requires: "twilio", Framework: "asyncio", Note: "with create_async"}}},
			},
			{
				names: []string{"twilio.rest.Client.request"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Twilio answers", Alternatives: []Alternative{{Call: "twilio.http.async_http_client.AsyncTwilioHttpClient", Requires: "twilio", Framework: "asyncio", Note: "with create_async"}}},
			},
			{
				names: []string{"twilio.rest.api.v2010.account.message.MessageList.__call__"},
				row:   Symbol{Kind: "function", Returns: "twilio.rest.api.v2010.account.message.MessageContext"},
			},
			{
				names: []string{"twilio.rest.api.v2010.account.call.CallList.__call__"},
				row:   Symbol{Kind: "function", Returns: "twilio.rest.api.v2010.account.call.CallContext"},
			},
		},
		types: []Type{
			{Name: "twilio.rest.Client"},
			{Name: "twilio.rest.api.v2010.account.message.MessageList"},
			{Name: "twilio.rest.api.v2010.account.message.MessageContext"},
			{Name: "twilio.rest.api.v2010.account.call.CallList"},
			{Name: "twilio.rest.api.v2010.account.call.CallContext"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "urllib and http", Modules: []string{"urllib", "urllib.request", "urllib.robotparser", "http", "http.client", "http.server", "wsgiref", "wsgiref.simple_server"}},
		groups: []group{
			{
				names: []string{"urllib.request.urlopen", "urllib.request.OpenerDirector.open"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout@2", Returns: "http.client.HTTPResponse", Alternatives: []Alternative{{Call: "httpx.AsyncClient.get", Requires: "httpx"}, {Call: "aiohttp.ClientSession.get", Requires: "aiohttp", Framework: "asyncio"}}},
			},
			{
				names: []string{"urllib.request.urlretrieve", "urllib.request.URLopener.open", "urllib.request.URLopener.retrieve"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP download into a file", Alternatives: []Alternative{{Call: "httpx.AsyncClient.stream", Requires: "httpx"}, {Call: "aiohttp.ClientSession.get", Requires: "aiohttp", Framework: "asyncio"}}},
			},
			{
				names: []string{"urllib.request.build_opener"},
				row:   Symbol{Kind: "function", Returns: "urllib.request.OpenerDirector"},
			},
			{
				names: []string{"urllib.robotparser.RobotFileParser.read"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout"},
			},
			{
				names: []string{"http.client.HTTPConnection.connect", "http.client.HTTPConnection.request", "http.client.HTTPConnection.putrequest", "http.client.HTTPConnection.endheaders", "http.client.HTTPConnection.send"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Alternatives: []Alternative{{Call: "httpx.AsyncClient.request", Requires: "httpx"}, {Call: "aiohttp.ClientSession.request", Requires: "aiohttp", Framework: "asyncio"}}},
			},
			{
				names: []string{"http.client.HTTPConnection.getresponse"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Returns: "http.client.HTTPResponse", Alternatives: []Alternative{{Call: "httpx.AsyncClient.request", Requires: "httpx"}, {Call: "aiohttp.ClientSession.request", Requires: "aiohttp", Framework: "asyncio"}}},
			},
			{
				names: []string{"http.client.HTTPResponse.read", "http.client.HTTPResponse.read1", "http.client.HTTPResponse.readinto", "http.client.HTTPResponse.readinto1", "http.client.HTTPResponse.readline", "http.client.HTTPResponse.readlines", "http.client.HTTPResponse.peek", "http.client.HTTPResponse.__iter__", "http.client.HTTPResponse.__next__"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the body of an HTTP response", Alternatives: []Alternative{{Call: "httpx.AsyncClient.stream", Requires: "httpx"}}},
			},
			{
				names: []string{"http.server.HTTPServer", "http.server.ThreadingHTTPServer", "wsgiref.simple_server.WSGIServer"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "light", What: "binds a socket"},
			},
			{
				names: []string{"wsgiref.simple_server.make_server"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "light", What: "binds a socket", Returns: "wsgiref.simple_server.WSGIServer"},
			},
		},
		types: []Type{
			{Name: "urllib.request.OpenerDirector"},
			{Name: "urllib.request.URLopener"},
			{Name: "urllib.request.Request"},
			{Name: "urllib.request.FancyURLopener", Bases: []string{"urllib.request.URLopener"}},
			{Name: "urllib.robotparser.RobotFileParser"},
			{Name: "http.client.HTTPConnection"},
			{Name: "http.client.HTTPSConnection", Bases: []string{"http.client.HTTPConnection"}},
			{Name: "http.client.HTTPResponse", Iter: "bytes"},
			{Name: "http.server.HTTPServer", Bases: []string{"socketserver.TCPServer"}},
			{Name: "http.server.ThreadingHTTPServer", Bases: []string{"http.server.HTTPServer"}},
			{Name: "wsgiref.simple_server.WSGIServer", Bases: []string{"http.server.HTTPServer"}},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "urllib3", Distribution: "urllib3", Modules: []string{"urllib3", "urllib3.connectionpool", "urllib3.poolmanager", "urllib3.response", "urllib3.util", "urllib3.exceptions", "urllib3.contrib.socks"}},
		groups: []group{
			{
				names: []string{"urllib3.request"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "urllib3.BaseHTTPResponse", Alternatives: []Alternative{{Call: "httpx.AsyncClient.request", Requires: "httpx"}, {Call: "aiohttp.ClientSession.request", Requires: "aiohttp", Framework: "asyncio"}}, Since: "2.0"},
			},
			{
				names: []string{"urllib3.request.RequestMethods.request", "urllib3.request.RequestMethods.request_encode_url", "urllib3.request.RequestMethods.request_encode_body", "urllib3.request.RequestMethods.urlopen"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "urllib3.BaseHTTPResponse", Alternatives: []Alternative{{Call: "httpx.AsyncClient.request", Requires: "httpx"}, {Call: "aiohttp.ClientSession.request", Requires: "aiohttp", Framework: "asyncio"}}, Until: "2.0"},
			},
			{
				names: []string{"urllib3.PoolManager.request", "urllib3.PoolManager.request_encode_url", "urllib3.PoolManager.request_encode_body", "urllib3.PoolManager.urlopen", "urllib3.HTTPConnectionPool.request", "urllib3.HTTPConnectionPool.request_encode_url", "urllib3.HTTPConnectionPool.request_encode_body", "urllib3.HTTPConnectionPool.urlopen"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, no default timeout", Timeout: "timeout", Returns: "urllib3.BaseHTTPResponse", Alternatives: []Alternative{{Call: "httpx.AsyncClient.request", Requires: "httpx"}, {Call: "aiohttp.ClientSession.request", Requires: "aiohttp", Framework: "asyncio"}}},
			},
			{
				names: []string{"urllib3.connectionpool.ConnectionPool.close", "urllib3.PoolManager.clear", "urllib3.HTTPConnectionPool.close"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "light", What: "connections close"},
			},
			{
				names: []string{"urllib3.PoolManager.connection_from_url", "urllib3.PoolManager.connection_from_host", "urllib3.PoolManager.connection_from_context", "urllib3.PoolManager.connection_from_pool_key", "urllib3.connection_from_url"},
				row:   Symbol{Kind: "function", Returns: "urllib3.HTTPConnectionPool"},
			},
			{
				names: []string{"urllib3.proxy_from_url"},
				row:   Symbol{Kind: "function", Returns: "urllib3.ProxyManager"},
			},
			{
				names: []string{"urllib3.BaseHTTPResponse.read", "urllib3.BaseHTTPResponse.read1", "urllib3.BaseHTTPResponse.readinto", "urllib3.BaseHTTPResponse.readline", "urllib3.BaseHTTPResponse.readlines", "urllib3.BaseHTTPResponse.drain_conn"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "the body of an HTTP response", Alternatives: []Alternative{{Call: "httpx.AsyncClient.stream", Requires: "httpx"}}, Caveat: "Only with preload_content=False: the body is there already otherwise."},
			},
			{
				names: []string{"urllib3.BaseHTTPResponse.stream", "urllib3.BaseHTTPResponse.read_chunked"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", Lazy: true, What: "the body of an HTTP response", Alternatives: []Alternative{{Call: "httpx.AsyncClient.stream", Requires: "httpx"}}, Caveat: "Only with preload_content=False: the body is there already otherwise."},
			},
			{
				names: []string{"urllib3.BaseHTTPResponse.json", "urllib3.BaseHTTPResponse.geturl", "urllib3.BaseHTTPResponse.release_conn", "urllib3.BaseHTTPResponse.close"},
				row:   Symbol{Kind: "function"},
			},
			{
				names: []string{"urllib3.BaseHTTPResponse.data"},
				row:   Symbol{Kind: "attribute", Returns: "bytes"},
			},
		},
		types: []Type{
			{Name: "urllib3.PoolManager"},
			{Name: "urllib3.ProxyManager", Bases: []string{"urllib3.PoolManager"}},
			{Name: "urllib3.contrib.socks.SOCKSProxyManager", Bases: []string{"urllib3.PoolManager"}},
			{Name: "urllib3.connectionpool.ConnectionPool"},
			{Name: "urllib3.request.RequestMethods"},
			{Name: "urllib3.HTTPConnectionPool", Bases: []string{"urllib3.connectionpool.ConnectionPool"}},
			{Name: "urllib3.HTTPSConnectionPool", Bases: []string{"urllib3.HTTPConnectionPool"}},
			{Name: "urllib3.BaseHTTPResponse"},
			{Name: "urllib3.HTTPResponse", Bases: []string{"urllib3.BaseHTTPResponse"}},
		},
		aliases: [][2]string{
			{"urllib3.connectionpool.HTTPConnectionPool", "urllib3.HTTPConnectionPool"},
			{"urllib3.connectionpool.HTTPSConnectionPool", "urllib3.HTTPSConnectionPool"},
			{"urllib3.connectionpool.connection_from_url", "urllib3.connection_from_url"},
			{"urllib3.poolmanager.PoolManager", "urllib3.PoolManager"},
			{"urllib3.poolmanager.ProxyManager", "urllib3.ProxyManager"},
			{"urllib3.poolmanager.proxy_from_url", "urllib3.proxy_from_url"},
			{"urllib3.response.BaseHTTPResponse", "urllib3.BaseHTTPResponse"},
			{"urllib3.response.HTTPResponse", "urllib3.HTTPResponse"},
		},
	},
	{
		library: Library{Name: "uvicorn", Distribution: "uvicorn", Modules: []string{"uvicorn"}},
		groups: []group{
			{
				names: []string{"uvicorn.run", "uvicorn.Server.run"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "runs a second event loop, or raises RuntimeError", Alternatives: []Alternative{{Call: "uvicorn.Server.serve", Requires: "uvicorn", Framework: "asyncio"}}},
			},
			{
				names: []string{"uvicorn.Server.serve"},
				row:   Symbol{Kind: "function", Async: true},
			},
		},
		types: []Type{
			{Name: "uvicorn.Server"},
		},
		aliases: [][2]string{
			{"uvicorn.server.Server", "uvicorn.Server"},
		},
	},
	{
		library: Library{Name: "uvloop", Distribution: "uvloop", Modules: []string{"uvloop"}},
		groups: []group{
			{
				names: []string{"uvloop.run"},
				row:   Symbol{Kind: "function", Code: "nested-event-loop", Latency: "heavy", What: "runs a second event loop, or raises RuntimeError", Caveat: "On a loop that runs already, await the coroutine itself."},
			},
			{
				names: []string{"uvloop.new_event_loop"},
				row:   Symbol{Kind: "function", Returns: "uvloop.Loop"},
			},
		},
		types: []Type{
			{Name: "uvloop.Loop", Bases: []string{"asyncio.AbstractEventLoop"}},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "vertexai", Distribution: "google-cloud-aiplatform", Modules: []string{"vertexai", "vertexai.generative_models", "vertexai.language_models", "vertexai.rag", "vertexai.preview.rag"}},
		groups: []group{
			{
				names: []string{"vertexai.generative_models.GenerativeModel.generate_content"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "vertexai.generative_models.GenerativeModel.generate_content_async", Requires: "google-cloud-aiplatform", Framework: "asyncio"}}},
			},
			{
				names: []string{"vertexai.generative_models.GenerativeModel.count_tokens", "vertexai.generative_models.GenerativeModel.compute_tokens"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers"},
			},
			{
				names: []string{"vertexai.generative_models.GenerativeModel.start_chat"},
				row:   Symbol{Kind: "function", Returns: "vertexai.generative_models.ChatSession"},
			},
			{
				names: []string{"vertexai.generative_models.ChatSession.send_message"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "vertexai.generative_models.ChatSession.send_message_async", Requires: "google-cloud-aiplatform", Framework: "asyncio"}}},
			},
			{
				names: []string{"vertexai.language_models.TextEmbeddingModel.from_pretrained"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "a model is looked up", Returns: "vertexai.language_models.TextEmbeddingModel"},
			},
			{
				names: []string{"vertexai.language_models.TextEmbeddingModel.get_embeddings"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a model answers", Alternatives: []Alternative{{Call: "vertexai.language_models.TextEmbeddingModel.get_embeddings_async", Requires: "google-cloud-aiplatform", Framework: "asyncio"}}},
			},
			{
				names: []string{"vertexai.rag.retrieval_query", "vertexai.rag.create_corpus", "vertexai.rag.get_corpus", "vertexai.rag.list_corpora", "vertexai.rag.delete_corpus", "vertexai.rag.upload_file", "vertexai.rag.import_files", "vertexai.rag.get_file", "vertexai.rag.list_files", "vertexai.rag.delete_file", "vertexai.preview.rag.retrieval_query", "vertexai.preview.rag.create_corpus", "vertexai.preview.rag.get_corpus", "vertexai.preview.rag.list_corpora", "vertexai.preview.rag.delete_corpus", "vertexai.preview.rag.upload_file", "vertexai.preview.rag.import_files", "vertexai.preview.rag.get_file", "vertexai.preview.rag.list_files", "vertexai.preview.rag.delete_file"},
				row:   Symbol{Kind: "function", Code: "blocking-cloud", Latency: "heavy", What: "Vertex AI answers"},
			},
		},
		types: []Type{
			{Name: "vertexai.generative_models.GenerativeModel"},
			{Name: "vertexai.generative_models.ChatSession"},
			{Name: "vertexai.language_models.TextEmbeddingModel"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "voyageai", Distribution: "voyageai", Modules: []string{"voyageai"}},
		groups: []group{
			{
				names: []string{"voyageai.Client.embed", "voyageai.Client.rerank", "voyageai.Client.multimodal_embed", "voyageai.Client.contextualized_embed"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Voyage answers", Alternatives: []Alternative{{Call: "voyageai.AsyncClient", Requires: "voyageai", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
		},
		types: []Type{
			{Name: "voyageai.Client"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "wakeonlan", Distribution: "wakeonlan", Modules: []string{"wakeonlan"}},
		groups: []group{
			{
				names: []string{"wakeonlan.send_magic_packet"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "light", What: "a packet is sent"},
			},
		},
		types:   []Type{},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "weasyprint", Distribution: "weasyprint", Modules: []string{"weasyprint"}},
		groups: []group{
			{
				names: []string{"weasyprint.HTML.write_pdf", "weasyprint.HTML.render"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a document is laid out"},
			},
		},
		types: []Type{
			{Name: "weasyprint.HTML"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "weaviate-client", Distribution: "weaviate-client", Modules: []string{"weaviate", "weaviate.client", "weaviate.collections", "weaviate.classes"}},
		groups: []group{
			{
				names: []string{"weaviate.connect_to_custom", "weaviate.connect_to_embedded", "weaviate.connect_to_local", "weaviate.connect_to_weaviate_cloud"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "connects to Weaviate", Returns: "weaviate.WeaviateClient", Alternatives: []Alternative{{Call: "weaviate.WeaviateAsyncClient", Requires: "weaviate-client", Note: "from weaviate.use_async_with_local and its like"}}},
			},
			{
				names: []string{"weaviate.WeaviateClient.connect", "weaviate.WeaviateClient.get_meta", "weaviate.WeaviateClient.get_open_id_configuration", "weaviate.WeaviateClient.graphql_raw_query", "weaviate.WeaviateClient.is_live", "weaviate.WeaviateClient.is_ready", "weaviate.WeaviateClient.close"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Weaviate answers", Alternatives: []Alternative{{Call: "weaviate.WeaviateAsyncClient", Requires: "weaviate-client", Note: "from weaviate.use_async_with_local and its like"}}},
			},
			{
				names: []string{"weaviate.WeaviateClient.collections"},
				row:   Symbol{Kind: "attribute", Returns: "weaviate.collections.collections._Collections"},
			},
			{
				names: []string{"weaviate.collections.collections._Collections.get", "weaviate.collections.collections._Collections.use"},
				row:   Symbol{Kind: "function", Returns: "weaviate.collections.Collection"},
			},
			{
				names: []string{"weaviate.collections.collections._Collections.create", "weaviate.collections.collections._Collections.create_from_config", "weaviate.collections.collections._Collections.create_from_dict"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Weaviate answers", Returns: "weaviate.collections.Collection", Alternatives: []Alternative{{Call: "weaviate.WeaviateAsyncClient", Requires: "weaviate-client", Note: "from weaviate.use_async_with_local and its like"}}},
			},
			{
				names: []string{"weaviate.collections.collections._Collections.delete", "weaviate.collections.collections._Collections.delete_all", "weaviate.collections.collections._Collections.exists", "weaviate.collections.collections._Collections.export_config", "weaviate.collections.collections._Collections.list_all"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Weaviate answers", Alternatives: []Alternative{{Call: "weaviate.WeaviateAsyncClient", Requires: "weaviate-client", Note: "from weaviate.use_async_with_local and its like"}}},
			},
			{
				names: []string{"weaviate.collections.Collection.query"},
				row:   Symbol{Kind: "attribute", Returns: "weaviate.collections.query._QueryCollection"},
			},
			{
				names: []string{"weaviate.collections.query._QueryCollection.bm25", "weaviate.collections.query._QueryCollection.fetch_object_by_id", "weaviate.collections.query._QueryCollection.fetch_objects", "weaviate.collections.query._QueryCollection.fetch_objects_by_ids", "weaviate.collections.query._QueryCollection.hybrid", "weaviate.collections.query._QueryCollection.near_image", "weaviate.collections.query._QueryCollection.near_media", "weaviate.collections.query._QueryCollection.near_object", "weaviate.collections.query._QueryCollection.near_text", "weaviate.collections.query._QueryCollection.near_vector"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Weaviate answers", Alternatives: []Alternative{{Call: "weaviate.WeaviateAsyncClient", Requires: "weaviate-client", Note: "from weaviate.use_async_with_local and its like"}}},
			},
			{
				names: []string{"weaviate.collections.Collection.generate"},
				row:   Symbol{Kind: "attribute", Returns: "weaviate.collections.generate._GenerateCollection"},
			},
			{
				names: []string{"weaviate.collections.generate._GenerateCollection.bm25", "weaviate.collections.generate._GenerateCollection.fetch_objects", "weaviate.collections.generate._GenerateCollection.fetch_objects_by_ids", "weaviate.collections.generate._GenerateCollection.hybrid", "weaviate.collections.generate._GenerateCollection.near_image", "weaviate.collections.generate._GenerateCollection.near_media", "weaviate.collections.generate._GenerateCollection.near_object", "weaviate.collections.generate._GenerateCollection.near_text", "weaviate.collections.generate._GenerateCollection.near_vector"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Weaviate answers", Alternatives: []Alternative{{Call: "weaviate.WeaviateAsyncClient", Requires: "weaviate-client", Note: "from weaviate.use_async_with_local and its like"}}},
			},
			{
				names: []string{"weaviate.collections.Collection.data"},
				row:   Symbol{Kind: "attribute", Returns: "weaviate.collections.data.sync._DataCollection"},
			},
			{
				names: []string{"weaviate.collections.data.sync._DataCollection.delete_by_id", "weaviate.collections.data.sync._DataCollection.delete_many", "weaviate.collections.data.sync._DataCollection.exists", "weaviate.collections.data.sync._DataCollection.insert", "weaviate.collections.data.sync._DataCollection.insert_many", "weaviate.collections.data.sync._DataCollection.reference_add", "weaviate.collections.data.sync._DataCollection.reference_add_many", "weaviate.collections.data.sync._DataCollection.reference_delete", "weaviate.collections.data.sync._DataCollection.reference_replace", "weaviate.collections.data.sync._DataCollection.replace", "weaviate.collections.data.sync._DataCollection.update"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Weaviate answers", Alternatives: []Alternative{{Call: "weaviate.WeaviateAsyncClient", Requires: "weaviate-client", Note: "from weaviate.use_async_with_local and its like"}}},
			},
			{
				names: []string{"weaviate.collections.Collection.aggregate"},
				row:   Symbol{Kind: "attribute", Returns: "weaviate.collections.aggregate._AggregateCollection"},
			},
			{
				names: []string{"weaviate.collections.aggregate._AggregateCollection.hybrid", "weaviate.collections.aggregate._AggregateCollection.near_image", "weaviate.collections.aggregate._AggregateCollection.near_object", "weaviate.collections.aggregate._AggregateCollection.near_text", "weaviate.collections.aggregate._AggregateCollection.near_vector", "weaviate.collections.aggregate._AggregateCollection.over_all"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Weaviate answers", Alternatives: []Alternative{{Call: "weaviate.WeaviateAsyncClient", Requires: "weaviate-client", Note: "from weaviate.use_async_with_local and its like"}}},
			},
			{
				names: []string{"weaviate.collections.Collection.tenants"},
				row:   Symbol{Kind: "attribute", Returns: "weaviate.collections.tenants.sync._Tenants"},
			},
			{
				names: []string{"weaviate.collections.tenants.sync._Tenants.activate", "weaviate.collections.tenants.sync._Tenants.create", "weaviate.collections.tenants.sync._Tenants.deactivate", "weaviate.collections.tenants.sync._Tenants.exists", "weaviate.collections.tenants.sync._Tenants.get", "weaviate.collections.tenants.sync._Tenants.get_by_name", "weaviate.collections.tenants.sync._Tenants.get_by_names", "weaviate.collections.tenants.sync._Tenants.offload", "weaviate.collections.tenants.sync._Tenants.remove", "weaviate.collections.tenants.sync._Tenants.update"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Weaviate answers", Alternatives: []Alternative{{Call: "weaviate.WeaviateAsyncClient", Requires: "weaviate-client", Note: "from weaviate.use_async_with_local and its like"}}},
			},
			{
				names: []string{"weaviate.collections.Collection.config"},
				row:   Symbol{Kind: "attribute", Returns: "weaviate.collections.config.sync._ConfigCollection"},
			},
			{
				names: []string{"weaviate.collections.config.sync._ConfigCollection.add_property", "weaviate.collections.config.sync._ConfigCollection.add_reference", "weaviate.collections.config.sync._ConfigCollection.add_vector", "weaviate.collections.config.sync._ConfigCollection.get", "weaviate.collections.config.sync._ConfigCollection.get_shards", "weaviate.collections.config.sync._ConfigCollection.update", "weaviate.collections.config.sync._ConfigCollection.update_shards", "weaviate.collections.Collection.exists", "weaviate.collections.Collection.shards"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", What: "Weaviate answers", Alternatives: []Alternative{{Call: "weaviate.WeaviateAsyncClient", Requires: "weaviate-client", Note: "from weaviate.use_async_with_local and its like"}}},
			},
			{
				names: []string{"weaviate.collections.Collection.iterator"},
				row:   Symbol{Kind: "function", Code: "blocking-database", Latency: "heavy", Lazy: true, What: "Weaviate answers", Alternatives: []Alternative{{Call: "weaviate.WeaviateAsyncClient", Requires: "weaviate-client", Note: "from weaviate.use_async_with_local and its like"}}},
			},
			{
				names: []string{"weaviate.collections.Collection.with_tenant", "weaviate.collections.Collection.with_consistency_level"},
				row:   Symbol{Kind: "function", Returns: "Self"},
			},
		},
		types: []Type{
			{Name: "weaviate.WeaviateClient"},
			{Name: "weaviate.collections.collections._Collections"},
			{Name: "weaviate.collections.Collection"},
			{Name: "weaviate.collections.query._QueryCollection"},
			{Name: "weaviate.collections.generate._GenerateCollection"},
			{Name: "weaviate.collections.data.sync._DataCollection"},
			{Name: "weaviate.collections.aggregate._AggregateCollection"},
			{Name: "weaviate.collections.tenants.sync._Tenants"},
			{Name: "weaviate.collections.config.sync._ConfigCollection"},
		},
		aliases: [][2]string{
			{"weaviate.client.WeaviateClient", "weaviate.WeaviateClient"},
		},
	},
	{
		library: Library{Name: "web3", Distribution: "web3", Modules: []string{"web3", "web3.eth", "web3.contract.contract"}},
		groups: []group{
			{
				names: []string{"web3.Web3.is_connected"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a node answers"},
			},
			{
				names: []string{"web3.Web3.eth"},
				row:   Symbol{Kind: "attribute", Returns: "web3.eth.Eth"},
			},
			{
				names: []string{"web3.eth.Eth.call", "web3.eth.Eth.estimate_gas", "web3.eth.Eth.fee_history", "web3.eth.Eth.get_balance", "web3.eth.Eth.get_block", "web3.eth.Eth.get_block_transaction_count", "web3.eth.Eth.get_code", "web3.eth.Eth.get_logs", "web3.eth.Eth.get_raw_transaction", "web3.eth.Eth.get_storage_at", "web3.eth.Eth.get_transaction", "web3.eth.Eth.get_transaction_by_block", "web3.eth.Eth.get_transaction_count", "web3.eth.Eth.get_transaction_receipt", "web3.eth.Eth.send_raw_transaction", "web3.eth.Eth.send_transaction", "web3.eth.Eth.sign_transaction", "web3.eth.Eth.wait_for_transaction_receipt"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a node answers", Alternatives: []Alternative{{Call: "web3.AsyncWeb3", Requires: "web3", Framework: "asyncio", Note: "the same methods, awaited"}}},
			},
			{
				names: []string{"web3.eth.Eth.accounts", "web3.eth.Eth.block_number", "web3.eth.Eth.chain_id", "web3.eth.Eth.gas_price", "web3.eth.Eth.max_priority_fee", "web3.eth.Eth.syncing"},
				row:   Symbol{Kind: "property", Code: "blocking-http", Latency: "heavy", What: "a node answers"},
			},
		},
		types: []Type{
			{Name: "web3.Web3"},
			{Name: "web3.eth.Eth"},
		},
		aliases: [][2]string{
			{"web3.eth.eth.Eth", "web3.eth.Eth"},
			{"web3.main.Web3", "web3.Web3"},
		},
	},
	{
		library: Library{Name: "websocket-client", Distribution: "websocket-client", Modules: []string{"websocket"}},
		groups: []group{
			{
				names: []string{"websocket.create_connection"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "connects", Returns: "websocket.WebSocket", Alternatives: []Alternative{{Call: "websockets.connect", Requires: "websockets", Framework: "asyncio"}, {Call: "aiohttp.ClientSession.ws_connect", Requires: "aiohttp", Framework: "asyncio"}}},
			},
			{
				names: []string{"websocket.WebSocket.connect", "websocket.WebSocket.recv", "websocket.WebSocket.recv_data", "websocket.WebSocket.recv_frame", "websocket.WebSocket.send", "websocket.WebSocket.send_binary", "websocket.WebSocket.send_text", "websocket.WebSocket.ping", "websocket.WebSocket.pong", "websocket.WebSocket.close"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the peer answers", Alternatives: []Alternative{{Call: "websockets.connect", Requires: "websockets", Framework: "asyncio"}, {Call: "aiohttp.ClientSession.ws_connect", Requires: "aiohttp", Framework: "asyncio"}}},
			},
			{
				names: []string{"websocket.WebSocketApp.run_forever", "websocket.WebSocketApp.send", "websocket.WebSocketApp.close"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "messages arrive, until it is closed", Alternatives: []Alternative{{Call: "websockets.connect", Requires: "websockets", Framework: "asyncio"}, {Call: "aiohttp.ClientSession.ws_connect", Requires: "aiohttp", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "websocket.WebSocket"},
			{Name: "websocket.WebSocketApp"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "websockets", Distribution: "websockets", Modules: []string{"websockets", "websockets.asyncio", "websockets.asyncio.server", "websockets.sync", "websockets.sync.client", "websockets.sync.server"}},
		groups: []group{
			{
				names: []string{"websockets.serve"},
				row:   Symbol{Kind: "function", LoopCallback: "process_request"},
			},
			{
				names: []string{"websockets.sync.client.connect", "websockets.sync.client.unix_connect"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "connects", Returns: "websockets.sync.client.ClientConnection", Alternatives: []Alternative{{Call: "websockets.connect", Requires: "websockets", Framework: "asyncio"}}},
			},
			{
				names: []string{"websockets.sync.connection.Connection.recv", "websockets.sync.connection.Connection.send", "websockets.sync.connection.Connection.close"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the peer answers", Alternatives: []Alternative{{Call: "websockets.connect", Requires: "websockets", Framework: "asyncio"}}},
			},
			{
				names: []string{"websockets.sync.connection.Connection.recv_streaming"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", Lazy: true, What: "the peer sends", Alternatives: []Alternative{{Call: "websockets.connect", Requires: "websockets", Framework: "asyncio"}}},
			},
			{
				names: []string{"websockets.sync.connection.Connection.__iter__"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the peer sends", Alternatives: []Alternative{{Call: "websockets.connect", Requires: "websockets", Framework: "asyncio"}}},
			},
			{
				names: []string{"websockets.sync.server.Server.serve_forever"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "clients connect", Alternatives: []Alternative{{Call: "websockets.serve", Requires: "websockets", Framework: "asyncio"}}},
			},
		},
		types: []Type{
			{Name: "websockets.sync.connection.Connection", Iter: "str | bytes"},
			{Name: "websockets.sync.client.ClientConnection", Bases: []string{"websockets.sync.connection.Connection"}},
			{Name: "websockets.sync.server.Server"},
		},
		aliases: [][2]string{
			{"websockets.asyncio.server.serve", "websockets.serve"},
		},
	},
	{
		library: Library{Name: "openai-whisper", Distribution: "openai-whisper", Modules: []string{"whisper"}},
		groups: []group{
			{
				names: []string{"whisper.load_model"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "heavy", What: "downloads or reads a model", Returns: "whisper.Whisper"},
			},
			{
				names: []string{"whisper.transcribe", "whisper.decode", "whisper.load_audio", "whisper.Whisper.transcribe", "whisper.Whisper.decode"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model computes"},
			},
		},
		types: []Type{
			{Name: "whisper.Whisper"},
		},
		aliases: [][2]string{
			{"whisper.model.Whisper", "whisper.Whisper"},
		},
	},
	{
		library: Library{Name: "XGBoost", Distribution: "xgboost", Modules: []string{"xgboost", "xgboost.sklearn"}},
		groups: []group{
			{
				names: []string{"xgboost.XGBModel.fit", "xgboost.XGBModel.predict", "xgboost.XGBModel.apply", "xgboost.XGBClassifier.fit", "xgboost.XGBClassifier.predict", "xgboost.XGBClassifier.apply", "xgboost.XGBRegressor.fit", "xgboost.XGBRegressor.predict", "xgboost.XGBRegressor.apply", "xgboost.XGBRanker.fit", "xgboost.XGBRanker.predict", "xgboost.XGBRanker.apply", "xgboost.XGBClassifier.predict_proba", "xgboost.train", "xgboost.cv", "xgboost.Booster.predict", "xgboost.Booster.inplace_predict", "xgboost.Booster.update", "xgboost.Booster.eval"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "heavy", What: "a model is trained or asked"},
			},
			{
				names: []string{"xgboost.XGBModel.load_model", "xgboost.XGBModel.save_model", "xgboost.XGBClassifier.load_model", "xgboost.XGBClassifier.save_model", "xgboost.XGBRegressor.load_model", "xgboost.XGBRegressor.save_model", "xgboost.XGBRanker.load_model", "xgboost.XGBRanker.save_model", "xgboost.Booster.load_model", "xgboost.Booster.save_model"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads or writes a model"},
			},
		},
		types: []Type{
			{Name: "xgboost.XGBModel"},
			{Name: "xgboost.Booster"},
			{Name: "xgboost.XGBClassifier", Bases: []string{"xgboost.XGBModel"}},
			{Name: "xgboost.XGBRegressor", Bases: []string{"xgboost.XGBModel"}},
			{Name: "xgboost.XGBRanker", Bases: []string{"xgboost.XGBModel"}},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "yfinance", Distribution: "yfinance", Modules: []string{"yfinance"}},
		groups: []group{
			{
				names: []string{"yfinance.download", "yfinance.Ticker.history", "yfinance.Ticker.get_info", "yfinance.Ticker.get_news", "yfinance.Ticker.get_financials", "yfinance.Ticker.get_dividends", "yfinance.Ticker.get_splits", "yfinance.Ticker.get_actions", "yfinance.Ticker.get_earnings", "yfinance.Ticker.option_chain", "yfinance.Ticker.get_calendar", "yfinance.Ticker.get_recommendations"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "Yahoo answers"},
			},
			{
				names: []string{"yfinance.Ticker.info", "yfinance.Ticker.fast_info", "yfinance.Ticker.financials", "yfinance.Ticker.quarterly_financials", "yfinance.Ticker.balance_sheet", "yfinance.Ticker.cashflow", "yfinance.Ticker.dividends", "yfinance.Ticker.splits", "yfinance.Ticker.actions", "yfinance.Ticker.options", "yfinance.Ticker.news", "yfinance.Ticker.calendar", "yfinance.Ticker.recommendations", "yfinance.Ticker.earnings_dates", "yfinance.Ticker.major_holders", "yfinance.Ticker.institutional_holders"},
				row:   Symbol{Kind: "property", Code: "blocking-http", Latency: "heavy", What: "Yahoo answers"},
			},
		},
		types: []Type{
			{Name: "yfinance.Ticker"},
		},
		aliases: [][2]string{
			{"yfinance.ticker.Ticker", "yfinance.Ticker"},
		},
	},
	{
		library: Library{Name: "yt-dlp", Distribution: "yt-dlp", Modules: []string{"yt_dlp"}},
		groups: []group{
			{
				names: []string{"yt_dlp.YoutubeDL.download", "yt_dlp.YoutubeDL.extract_info", "yt_dlp.YoutubeDL.download_with_info_file", "yt_dlp.YoutubeDL.urlopen", "yt_dlp.YoutubeDL.process_ie_result"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "HTTP, and at worst a whole download"},
			},
		},
		types: []Type{
			{Name: "yt_dlp.YoutubeDL"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "zeep", Distribution: "zeep", Modules: []string{"zeep"}},
		groups: []group{
			{
				names: []string{"zeep.Client"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a service description is downloaded", Alternatives: []Alternative{{Call: "zeep.AsyncClient", Requires: "zeep"}}},
			},
			{
				names: []string{"zeep.Client.service"},
				row:   Symbol{Kind: "attribute", Returns: "zeep.proxy.ServiceProxy"},
			},
			{
				names: []string{"zeep.proxy.ServiceProxy.*"},
				row:   Symbol{Kind: "function", Code: "blocking-http", Latency: "heavy", What: "a remote procedure runs", Alternatives: []Alternative{{Call: "zeep.AsyncClient", Requires: "zeep"}}},
			},
		},
		types: []Type{
			{Name: "zeep.Client"},
			{Name: "zeep.proxy.ServiceProxy"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "zeroconf", Distribution: "zeroconf", Modules: []string{"zeroconf"}},
		groups: []group{
			{
				names: []string{"zeroconf.Zeroconf.get_service_info", "zeroconf.Zeroconf.register_service", "zeroconf.Zeroconf.unregister_service", "zeroconf.Zeroconf.unregister_all_services", "zeroconf.Zeroconf.update_service", "zeroconf.Zeroconf.close"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the local network answers", Alternatives: []Alternative{{Call: "zeroconf.asyncio.AsyncZeroconf", Requires: "zeroconf", Framework: "asyncio"}}},
			},
			{
				names: []string{"zeroconf.ServiceInfo.request"},
				row:   Symbol{Kind: "function", Code: "blocking-socket", Latency: "heavy", What: "the local network answers"},
			},
		},
		types: []Type{
			{Name: "zeroconf.Zeroconf"},
			{Name: "zeroconf.ServiceInfo"},
		},
		aliases: [][2]string{},
	},
	{
		library: Library{Name: "zstandard", Distribution: "zstandard", Modules: []string{"zstandard"}},
		groups: []group{
			{
				names: []string{"zstandard.compress", "zstandard.decompress", "zstandard.ZstdCompressor.compress", "zstandard.ZstdDecompressor.decompress"},
				row:   Symbol{Kind: "function", Code: "cpu-bound", Latency: "moderate", What: "compresses or decompresses a buffer", Returns: "bytes", Caveat: "It releases the GIL: a thread is enough."},
			},
			{
				names: []string{"zstandard.ZstdCompressor.copy_stream", "zstandard.ZstdDecompressor.copy_stream"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "reads and writes files"},
			},
			{
				names: []string{"zstandard.open"},
				row:   Symbol{Kind: "function", Code: "blocking-file", Latency: "moderate", What: "opens a compressed file"},
			},
		},
		types: []Type{
			{Name: "zstandard.ZstdCompressor"},
			{Name: "zstandard.ZstdDecompressor"},
		},
		aliases: [][2]string{},
	},
}

var tableModules = []string{"MySQLdb", "MySQLdb.connections", "MySQLdb.cursors", "PIL", "PIL.Image", "PIL.ImageDraw", "PIL.ImageFilter", "PIL.ImageFont", "PIL.ImageOps", "RPi", "RPi.GPIO", "_io", "_queue", "_socket", "_sqlite3", "_ssl", "_thread", "abc", "aifc", "aiofiles", "aiofiles.os", "aiofiles.os.path", "aiofiles.ospath", "aiofiles.tempfile", "aiofiles.threadpool", "aiohttp", "aiohttp.client", "aiohttp.client_reqrep", "aiohttp.web", "aiohttp.web_app", "aiohttp.web_request", "aiosqlite", "anthropic", "anthropic._client", "anthropic.lib", "anthropic.lib.streaming", "anthropic.resources", "anthropic.resources.beta", "anthropic.resources.beta.beta", "anthropic.resources.beta.files", "anthropic.resources.beta.messages", "anthropic.resources.beta.messages.batches", "anthropic.resources.beta.messages.messages", "anthropic.resources.messages", "anthropic.resources.messages.batches", "anthropic.resources.messages.messages", "anthropic.resources.models", "anthropic.types", "anyio", "anyio._core", "anyio._core._fileio", "anyio.abc", "anyio.from_thread", "anyio.to_interpreter", "anyio.to_process", "anyio.to_thread", "apscheduler", "apscheduler.schedulers", "apscheduler.schedulers.asyncio", "apscheduler.schedulers.background", "apscheduler.schedulers.blocking", "argon2", "argon2.low_level", "argparse", "array", "arxiv", "asgiref", "asgiref.sync", "ast", "asyncio", "asyncio.base_events", "asyncio.events", "asyncio.futures", "asyncio.locks", "asyncio.protocols", "asyncio.queues", "asyncio.runners", "asyncio.streams", "asyncio.subprocess", "asyncio.tasks", "asyncio.threads", "asyncore", "asyncpg", "asyncpg.connection", "asyncpg.pool", "atexit", "attr", "attr._make", "attrs", "azure", "azure.core", "azure.cosmos", "azure.cosmos.container", "azure.cosmos.cosmos_client", "azure.cosmos.database", "azure.data", "azure.data.tables", "azure.identity", "azure.keyvault", "azure.keyvault.secrets", "azure.servicebus", "azure.servicebus.management", "azure.storage", "azure.storage.blob", "azure.storage.queue", "backoff", "base64", "bcrypt", "binascii", "bisect", "boto3", "boto3.dynamodb", "boto3.dynamodb.conditions", "boto3.s3", "boto3.s3.transfer", "boto3.session", "botocore", "botocore.client", "botocore.config", "botocore.exceptions", "botocore.paginate", "botocore.response", "botocore.session", "botocore.waiter", "bs4", "bson", "builtins", "bz2", "cProfile", "calendar", "cassandra", "cassandra.cluster", "cassandra.query", "celery", "celery.app", "celery.app.base", "celery.app.control", "celery.app.task", "celery.result", "celery.schedules", "chromadb", "chromadb.api", "chromadb.api.client", "chromadb.api.models", "chromadb.api.models.Collection", "clickhouse_connect", "clickhouse_connect.driver", "clickhouse_connect.driver.client", "clickhouse_connect.driver.httpclient", "clickhouse_driver", "clickhouse_driver.client", "clickhouse_driver.dbapi", "clickhouse_driver.dbapi.connection", "clickhouse_driver.dbapi.cursor", "cloudscraper", "cmd", "code", "codecs", "cohere", "cohere.client", "cohere.client_v2", "collections", "collections.abc", "compileall", "compression", "compression.bz2", "compression.gzip", "compression.lzma", "compression.zlib", "compression.zstd", "concurrent", "concurrent.futures", "concurrent.futures._base", "concurrent.futures.process", "concurrent.futures.thread", "concurrent.interpreters", "configparser", "confluent_kafka", "confluent_kafka.admin", "confluent_kafka.cimpl", "confluent_kafka.schema_registry", "contextlib", "contextvars", "copy", "couchbase", "couchbase.cluster", "couchbase.collection", "cryptography", "cryptography.fernet", "cryptography.hazmat", "cryptography.hazmat.primitives", "cryptography.hazmat.primitives.asymmetric", "cryptography.hazmat.primitives.asymmetric.dh", "cryptography.hazmat.primitives.asymmetric.dsa", "cryptography.hazmat.primitives.asymmetric.rsa", "cryptography.hazmat.primitives.kdf", "cryptography.hazmat.primitives.kdf.argon2", "cryptography.hazmat.primitives.kdf.pbkdf2", "cryptography.hazmat.primitives.kdf.scrypt", "csv", "ctypes", "ctypes.util", "curl_cffi", "curl_cffi.requests", "curl_cffi.requests.session", "curses", "cv2", "cv2.dnn", "cx_Oracle", "cytoolz", "cytoolz.functoolz", "dataclasses", "datetime", "dbm", "dbm.dumb", "dbm.gnu", "dbm.ndbm", "dbm.sqlite3", "ddgs", "decimal", "difflib", "diskcache", "distro", "django", "django.conf", "django.contrib", "django.contrib.auth", "django.contrib.auth.hashers", "django.contrib.auth.models", "django.core", "django.core.cache", "django.core.cache.backends", "django.core.cache.backends.base", "django.core.files", "django.core.files.storage", "django.core.mail", "django.core.management", "django.db", "django.db.backends", "django.db.backends.base", "django.db.backends.base.base", "django.db.backends.utils", "django.db.models", "django.db.models.base", "django.db.models.manager", "django.db.models.query", "django.db.transaction", "django.db.utils", "django.http", "django.shortcuts", "django.template", "django.template.loader", "django.urls", "django.utils", "django.utils.functional", "django.views", "dns", "dns.asyncresolver", "dns.query", "dns.resolver", "docker", "docker.client", "docker.errors", "docker.models", "docker.models.containers", "docker.models.images", "docker.models.networks", "docker.models.volumes", "docker.types", "doctest", "docx", "docx.document", "dropbox", "dropbox.dropbox_client", "duckdb", "elasticsearch", "elasticsearch.client", "elasticsearch.exceptions", "elasticsearch.helpers", "email", "email.message", "email.parser", "ensurepip", "enum", "errno", "exa_py", "fabric", "fabric.connection", "faiss", "fastapi", "fastapi.applications", "fastapi.background", "fastapi.concurrency", "fastapi.datastructures", "fastapi.responses", "fastapi.routing", "fastapi.security", "fastapi.testclient", "faster_whisper", "fcntl", "feedparser", "ffmpeg", "ffmpeg.nodes", "filecmp", "fileinput", "filelock", "firebase_admin", "firebase_admin.auth", "firebase_admin.db", "firebase_admin.firestore", "firebase_admin.messaging", "firebase_admin.storage", "fitz", "fnmatch", "fractions", "fsspec", "fsspec.asyn", "fsspec.core", "fsspec.implementations", "fsspec.spec", "ftplib", "functools", "gc", "gcsfs", "gcsfs.core", "gdown", "genericpath", "geopy", "geopy.geocoders", "getmac", "getmac.getmac", "getpass", "gettext", "git", "git.cmd", "git.remote", "git.repo", "git.repo.base", "git.util", "github", "github.Issue", "github.MainClass", "github.NamedUser", "github.Organization", "github.PullRequest", "github.Repository", "gitlab", "gitlab.client", "glob", "google", "google.api_core", "google.auth", "google.auth.credentials", "google.auth.transport", "google.auth.transport.requests", "google.cloud", "google.cloud.bigquery", "google.cloud.bigquery.client", "google.cloud.bigquery.job", "google.cloud.bigquery.table", "google.cloud.exceptions", "google.cloud.firestore", "google.cloud.firestore_v1", "google.cloud.firestore_v1.client", "google.cloud.pubsub", "google.cloud.pubsub_v1", "google.cloud.pubsub_v1.publisher", "google.cloud.pubsub_v1.publisher.futures", "google.cloud.pubsub_v1.subscriber", "google.cloud.pubsub_v1.subscriber.futures", "google.cloud.secretmanager", "google.cloud.secretmanager_v1", "google.cloud.speech", "google.cloud.speech_v1", "google.cloud.storage", "google.cloud.storage.blob", "google.cloud.storage.bucket", "google.cloud.storage.client", "google.cloud.tasks", "google.cloud.tasks_v2", "google.cloud.texttospeech", "google.cloud.texttospeech_v1", "google.cloud.vision", "google.cloud.vision_v1", "google.genai", "google.genai.chats", "google.genai.client", "google.genai.files", "google.genai.models", "google.genai.types", "google.generativeai", "google.oauth2", "google.oauth2.credentials", "google.oauth2.id_token", "google.oauth2.service_account", "googleapiclient", "googleapiclient.discovery", "googleapiclient.http", "gradio_client", "graphlib", "gridfs", "gridfs.synchronous", "gridfs.synchronous.grid_file", "groq", "groq._client", "groq.resources", "groq.resources.audio", "groq.resources.audio.audio", "groq.resources.audio.speech", "groq.resources.audio.transcriptions", "groq.resources.audio.translations", "groq.resources.batches", "groq.resources.chat", "groq.resources.chat.chat", "groq.resources.chat.completions", "groq.resources.embeddings", "groq.resources.files", "groq.resources.models", "groq.types", "grp", "grpc", "grpc.aio", "gspread", "gspread.client", "gspread.spreadsheet", "gspread.worksheet", "gtts", "gtts.tts", "gzip", "hashlib", "heapq", "hmac", "homeassistant", "homeassistant.config_entries", "homeassistant.const", "homeassistant.core", "homeassistant.helpers", "homeassistant.helpers.event", "html", "html2text", "http", "http.client", "http.cookiejar", "http.server", "httplib2", "httpx", "httpx._api", "httpx._client", "httpx._models", "httpx2", "httpx2._api", "httpx2._client", "httpx2._models", "huggingface_hub", "huggingface_hub.hf_api", "huggingface_hub.inference", "huggingface_hub.inference._client", "hvac", "hvac.api", "hvac.api.secrets_engines", "hvac.v1", "icmplib", "imaplib", "imghdr", "importlib", "importlib.abc", "importlib.machinery", "importlib.metadata", "importlib.resources", "importlib.resources.abc", "importlib.util", "influxdb", "influxdb.client", "influxdb.dataframe_client", "influxdb_client", "influxdb_client.client", "influxdb_client.client.influxdb_client", "influxdb_client.client.query_api", "influxdb_client.client.write_api", "inspect", "instagrapi", "invoke", "io", "ipaddress", "itertools", "jinja2", "jinja2.environment", "jinja2.loaders", "jira", "jira.client", "joblib", "json", "jwt", "jwt.jwks_client", "kafka", "kafka.admin", "kafka.consumer", "kafka.consumer.group", "kafka.errors", "kafka.producer", "kafka.producer.future", "kafka.producer.kafka", "kazoo", "kazoo.client", "keras", "keras.models", "keras.saving", "keyring", "keyword", "kombu", "kombu.connection", "kombu.messaging", "kombu.simple", "kubernetes", "kubernetes.client", "kubernetes.config", "kubernetes.dynamic", "kubernetes.stream", "kubernetes.watch", "lancedb", "lancedb.db", "lancedb.query", "lancedb.table", "langchain_anthropic", "langchain_core", "langchain_core.embeddings", "langchain_core.language_models", "langchain_core.language_models.chat_models", "langchain_core.messages", "langchain_core.output_parsers", "langchain_core.prompts", "langchain_core.retrievers", "langchain_core.runnables", "langchain_core.runnables.base", "langchain_core.tools", "langchain_core.vectorstores", "langchain_openai", "langchain_openai.chat_models", "ldap3", "ldap3.core", "ldap3.core.connection", "lightgbm", "linecache", "litellm", "litestar", "litestar.controller", "litestar.handlers", "locale", "logging", "logging.config", "logging.handlers", "lxml", "lxml.etree", "lxml.html", "lxml.objectify", "lzma", "mailbox", "mailcap", "markdown", "markdown2", "markdown_it", "markdown_it.main", "marshal", "math", "matplotlib", "matplotlib.figure", "matplotlib.image", "matplotlib.pyplot", "meilisearch", "meilisearch.client", "meilisearch.index", "mem0", "mem0.client", "mem0.client.main", "mem0.memory", "mem0.memory.main", "memcache", "mimetypes", "minio", "minio.api", "mistralai", "mistralai.client", "mistralai.client.agents", "mistralai.client.chat", "mistralai.client.classifiers", "mistralai.client.embeddings", "mistralai.client.files", "mistralai.client.fim", "mistralai.client.models_", "mistralai.client.ocr", "mistune", "mmap", "mongoengine", "mongoengine.document", "mongoengine.queryset", "mongoengine.queryset.queryset", "motor", "motor.motor_asyncio", "msal", "msal.application", "msvcrt", "multiprocessing", "multiprocessing.connection", "multiprocessing.context", "multiprocessing.managers", "multiprocessing.pool", "multiprocessing.process", "multiprocessing.queues", "multiprocessing.shared_memory", "multiprocessing.synchronize", "mypy_boto3_acm", "mypy_boto3_acm.client", "mypy_boto3_apigateway", "mypy_boto3_apigateway.client", "mypy_boto3_athena", "mypy_boto3_athena.client", "mypy_boto3_batch", "mypy_boto3_batch.client", "mypy_boto3_bedrock", "mypy_boto3_bedrock.client", "mypy_boto3_bedrock_agent_runtime", "mypy_boto3_bedrock_agent_runtime.client", "mypy_boto3_bedrock_runtime", "mypy_boto3_bedrock_runtime.client", "mypy_boto3_cloudformation", "mypy_boto3_cloudformation.client", "mypy_boto3_cloudformation.service_resource", "mypy_boto3_cloudwatch", "mypy_boto3_cloudwatch.client", "mypy_boto3_cloudwatch.service_resource", "mypy_boto3_cognito_idp", "mypy_boto3_cognito_idp.client", "mypy_boto3_comprehend", "mypy_boto3_comprehend.client", "mypy_boto3_dynamodb", "mypy_boto3_dynamodb.client", "mypy_boto3_dynamodb.service_resource", "mypy_boto3_ec2", "mypy_boto3_ec2.client", "mypy_boto3_ec2.service_resource", "mypy_boto3_ecr", "mypy_boto3_ecr.client", "mypy_boto3_ecs", "mypy_boto3_ecs.client", "mypy_boto3_eks", "mypy_boto3_eks.client", "mypy_boto3_elasticache", "mypy_boto3_elasticache.client", "mypy_boto3_emr", "mypy_boto3_emr.client", "mypy_boto3_events", "mypy_boto3_events.client", "mypy_boto3_firehose", "mypy_boto3_firehose.client", "mypy_boto3_glue", "mypy_boto3_glue.client", "mypy_boto3_iam", "mypy_boto3_iam.client", "mypy_boto3_iam.service_resource", "mypy_boto3_kinesis", "mypy_boto3_kinesis.client", "mypy_boto3_kms", "mypy_boto3_kms.client", "mypy_boto3_lambda", "mypy_boto3_lambda.client", "mypy_boto3_logs", "mypy_boto3_logs.client", "mypy_boto3_opensearch", "mypy_boto3_opensearch.client", "mypy_boto3_organizations", "mypy_boto3_organizations.client", "mypy_boto3_polly", "mypy_boto3_polly.client", "mypy_boto3_rds", "mypy_boto3_rds.client", "mypy_boto3_redshift_data", "mypy_boto3_redshift_data.client", "mypy_boto3_rekognition", "mypy_boto3_rekognition.client", "mypy_boto3_route53", "mypy_boto3_route53.client", "mypy_boto3_s3", "mypy_boto3_s3.client", "mypy_boto3_s3.service_resource", "mypy_boto3_sagemaker", "mypy_boto3_sagemaker.client", "mypy_boto3_sagemaker_runtime", "mypy_boto3_sagemaker_runtime.client", "mypy_boto3_secretsmanager", "mypy_boto3_secretsmanager.client", "mypy_boto3_ses", "mypy_boto3_ses.client", "mypy_boto3_sesv2", "mypy_boto3_sesv2.client", "mypy_boto3_sns", "mypy_boto3_sns.client", "mypy_boto3_sns.service_resource", "mypy_boto3_sqs", "mypy_boto3_sqs.client", "mypy_boto3_sqs.service_resource", "mypy_boto3_ssm", "mypy_boto3_ssm.client", "mypy_boto3_stepfunctions", "mypy_boto3_stepfunctions.client", "mypy_boto3_sts", "mypy_boto3_sts.client", "mypy_boto3_textract", "mypy_boto3_textract.client", "mypy_boto3_transcribe", "mypy_boto3_transcribe.client", "mypy_boto3_translate", "mypy_boto3_translate.client", "mysql", "mysql.connector", "mysql.connector.abstracts", "mysql.connector.aio", "mysql.connector.connection", "mysql.connector.connection_cext", "mysql.connector.cursor", "mysql.connector.cursor_cext", "mysql.connector.pooling", "nacl", "nacl.pwhash", "nacl.pwhash.argon2id", "nacl.pwhash.scrypt", "neo4j", "netmiko", "netmiko.base_connection", "netmiko.ssh_dispatcher", "netrc", "networkx", "newspaper", "nltk", "nntplib", "nt", "ntpath", "numbers", "numpy", "numpy.lib", "numpy.lib.npyio", "ollama", "ollama._client", "onnxruntime", "openai", "openai._client", "openai.lib", "openai.lib.azure", "openai.lib.streaming", "openai.lib.streaming.chat", "openai.resources", "openai.resources.audio", "openai.resources.audio.audio", "openai.resources.audio.speech", "openai.resources.audio.transcriptions", "openai.resources.audio.translations", "openai.resources.batches", "openai.resources.beta", "openai.resources.beta.assistants", "openai.resources.beta.beta", "openai.resources.beta.threads", "openai.resources.beta.threads.messages", "openai.resources.beta.threads.runs", "openai.resources.beta.threads.runs.runs", "openai.resources.beta.threads.threads", "openai.resources.chat", "openai.resources.chat.chat", "openai.resources.chat.completions", "openai.resources.chat.completions.completions", "openai.resources.completions", "openai.resources.conversations", "openai.resources.conversations.conversations", "openai.resources.conversations.items", "openai.resources.embeddings", "openai.resources.files", "openai.resources.fine_tuning", "openai.resources.fine_tuning.fine_tuning", "openai.resources.fine_tuning.jobs", "openai.resources.fine_tuning.jobs.jobs", "openai.resources.images", "openai.resources.models", "openai.resources.moderations", "openai.resources.responses", "openai.resources.responses.responses", "openai.resources.uploads", "openai.resources.uploads.parts", "openai.resources.uploads.uploads", "openai.resources.vector_stores", "openai.resources.vector_stores.file_batches", "openai.resources.vector_stores.files", "openai.resources.vector_stores.vector_stores", "openai.resources.videos", "openai.types", "openai.types.chat", "openpyxl", "openpyxl.reader", "openpyxl.reader.excel", "openpyxl.workbook", "opensearchpy", "opensearchpy.client", "opensearchpy.exceptions", "opensearchpy.helpers", "operator", "oracledb", "oracledb.connection", "oracledb.cursor", "os", "os.path", "paho", "paho.mqtt", "paho.mqtt.client", "paho.mqtt.publish", "paho.mqtt.subscribe", "pandas", "pandas.core", "pandas.core.frame", "pandas.core.groupby", "pandas.core.groupby.generic", "pandas.core.series", "pandas.io", "pandas.io.json", "paramiko", "paramiko.channel", "paramiko.client", "paramiko.sftp_client", "paramiko.transport", "passlib", "passlib.context", "passlib.hash", "pathlib", "pathlib._local", "pdb", "pdf2image", "pdf2image.pdf2image", "pdfkit", "pdfplumber", "pdfplumber.page", "pdfplumber.pdf", "peewee", "pexpect", "pexpect.pty_spawn", "pickle", "pika", "pika.adapters", "pika.adapters.blocking_connection", "pika.exceptions", "pinecone", "ping3", "pkgutil", "platform", "playhouse", "playhouse.pool", "playhouse.postgres_ext", "playhouse.sqlite_ext", "playwright", "playwright.sync_api", "plistlib", "polars", "polars.dataframe", "polars.dataframe.frame", "polars.lazyframe", "polars.lazyframe.frame", "pony", "pony.orm", "pony.orm.core", "poplib", "posix", "posixpath", "postgrest", "pprint", "praw", "praw.models", "praw.reddit", "profile", "pstats", "psutil", "psycopg", "psycopg.connection", "psycopg.cursor", "psycopg.rows", "psycopg.sql", "psycopg.types", "psycopg2", "psycopg2._psycopg", "psycopg2.extensions", "psycopg2.extras", "psycopg2.pool", "psycopg2.sql", "psycopg_pool", "psycopg_pool.pool", "pty", "pwd", "py_compile", "pyarrow", "pyarrow.csv", "pyarrow.dataset", "pyarrow.feather", "pyarrow.fs", "pyarrow.json", "pyarrow.orc", "pyarrow.parquet", "pyclbr", "pycurl", "pydantic", "pydantic.fields", "pydantic.functional_serializers", "pydantic.functional_validators", "pydantic.main", "pydantic_core", "pydantic_settings", "pydub", "pydub.audio_segment", "pygit2", "pygit2.repository", "pymemcache", "pymemcache.client", "pymemcache.client.base", "pymemcache.client.hash", "pymilvus", "pymilvus.connections", "pymilvus.utility", "pymodbus", "pymodbus.client", "pymongo", "pymongo.change_stream", "pymongo.client_session", "pymongo.collection", "pymongo.command_cursor", "pymongo.cursor", "pymongo.database", "pymongo.mongo_client", "pymongo.synchronous", "pymongo.synchronous.change_stream", "pymongo.synchronous.client_session", "pymongo.synchronous.collection", "pymongo.synchronous.command_cursor", "pymongo.synchronous.cursor", "pymongo.synchronous.database", "pymongo.synchronous.mongo_client", "pymssql", "pymssql._pymssql", "pymupdf", "pymysql", "pymysql.connections", "pymysql.cursors", "pyodbc", "pypdf", "pysftp", "pytesseract", "pyttsx3", "pyttsx3.engine", "pytz", "qdrant_client", "qdrant_client.http", "qdrant_client.models", "qdrant_client.qdrant_client", "quart", "quart.app", "queue", "random", "ray", "re", "readline", "redis", "redis.asyncio", "redis.client", "redis.cluster", "redis.commands", "redis.commands.core", "redis.connection", "redis.exceptions", "redis.lock", "redis.sentinel", "redis.utils", "redshift_connector", "redshift_connector.core", "redshift_connector.cursor", "replicate", "replicate.client", "replicate.deployment", "replicate.file", "replicate.model", "replicate.prediction", "replicate.training", "reportlab", "reportlab.pdfgen", "reportlab.pdfgen.canvas", "reportlab.platypus", "reprlib", "requests", "requests.adapters", "requests.api", "requests.auth", "requests.cookies", "requests.exceptions", "requests.models", "requests.sessions", "requests.structures", "requests.utils", "requests_oauthlib", "resend", "retrying", "rq", "rq.job", "rq.queue", "rq.registry", "rq.worker", "runpy", "s3fs", "s3fs.core", "sanic", "sanic.app", "sanic.blueprints", "sanic.views", "sched", "schedule", "secrets", "select", "selectors", "selenium", "selenium.webdriver", "selenium.webdriver.remote", "selenium.webdriver.remote.webdriver", "selenium.webdriver.remote.webelement", "selenium.webdriver.support", "selenium.webdriver.support.ui", "selenium.webdriver.support.wait", "sendgrid", "sendgrid.sendgrid", "sentence_transformers", "serial", "serial.tools", "serial.tools.list_ports", "sh", "shelve", "shlex", "shutil", "signal", "simple_salesforce", "simple_salesforce.api", "sklearn", "sklearn.base", "sklearn.cluster", "sklearn.decomposition", "sklearn.ensemble", "sklearn.feature_extraction", "sklearn.feature_extraction.text", "sklearn.linear_model", "sklearn.model_selection", "sklearn.naive_bayes", "sklearn.neighbors", "sklearn.neural_network", "sklearn.pipeline", "sklearn.preprocessing", "sklearn.svm", "sklearn.tree", "slack_sdk", "slack_sdk.errors", "slack_sdk.socket_mode", "slack_sdk.web", "slack_sdk.web.client", "slack_sdk.webhook", "slack_sdk.webhook.client", "smbus", "smbus2", "smtplib", "sndhdr", "snowflake", "snowflake.connector", "snowflake.connector.connection", "snowflake.connector.cursor", "snowflake.connector.pandas_tools", "socket", "socketio", "socketserver", "sounddevice", "soundfile", "spacy", "spacy.cli", "spacy.language", "speech_recognition", "speedtest", "spotipy", "spotipy.client", "spotipy.oauth2", "sqlalchemy", "sqlalchemy.engine", "sqlalchemy.engine.base", "sqlalchemy.engine.create", "sqlalchemy.engine.cursor", "sqlalchemy.engine.result", "sqlalchemy.exc", "sqlalchemy.ext", "sqlalchemy.ext.asyncio", "sqlalchemy.future", "sqlalchemy.inspection", "sqlalchemy.orm", "sqlalchemy.orm.query", "sqlalchemy.orm.scoping", "sqlalchemy.orm.session", "sqlalchemy.pool", "sqlalchemy.schema", "sqlalchemy.sql", "sqlalchemy.sql.schema", "sqlite3", "sqlite3.dbapi2", "sqlmodel", "sqlmodel.ext", "sqlmodel.ext.asyncio", "sqlmodel.ext.asyncio.session", "sqlmodel.orm", "sqlmodel.orm.session", "ssl", "starlette", "starlette.applications", "starlette.background", "starlette.concurrency", "starlette.datastructures", "starlette.middleware", "starlette.requests", "starlette.responses", "starlette.routing", "starlette.testclient", "starlette.websockets", "stat", "statistics", "stomp", "stomp.connect", "storage3", "storage3._sync", "storage3._sync.file_api", "string", "stripe", "stripe.billing_portal", "stripe.checkout", "stripe.error", "struct", "subprocess", "sunau", "supabase", "supabase._sync", "supabase._sync.client", "supabase_auth", "symtable", "sys", "sys.stdin.buffer", "sysconfig", "syslog", "tarfile", "tavily", "telebot", "telnetlib", "tempfile", "tenacity", "tenacity.asyncio", "tenacity.retry", "tenacity.stop", "tenacity.wait", "tensorflow", "tensorflow.io", "tensorflow.io.gfile", "tensorflow.keras", "tensorflow.keras.models", "tensorflow.keras.preprocessing", "tensorflow.keras.saving", "tensorflow.keras.utils", "tensorflow.saved_model", "termios", "textual", "textual.app", "textual.containers", "textual.message_pump", "textual.screen", "textual.scroll_view", "textual.widget", "textual.widgets", "textwrap", "threading", "tiktoken", "tiktoken.core", "time", "timeit", "tkinter", "tkinter.filedialog", "tkinter.messagebox", "tkinter.simpledialog", "tldextract", "tldextract.tldextract", "tls_client", "tls_client.sessions", "tlz", "token", "tokenize", "tomllib", "toolz", "toolz.functoolz", "torch", "torch._tensor", "torch.cuda", "torch.hub", "torch.jit", "torch.nn", "torch.nn.modules", "torch.nn.modules.module", "torch.optim", "torch.utils", "torch.utils.data", "tornado", "tornado.concurrent", "tornado.gen", "tornado.httpclient", "tornado.ioloop", "tornado.web", "tornado.websocket", "tortoise", "tortoise.models", "tortoise.queryset", "tqdm", "tqdm.asyncio", "tqdm.auto", "tqdm.contrib", "tqdm.contrib.concurrent", "traceback", "tracemalloc", "trafilatura", "trafilatura.downloads", "transformers", "trino", "trino.dbapi", "trio", "trio.from_thread", "trio.lowlevel", "trio.socket", "trio.to_thread", "tty", "turtle", "tweepy", "tweepy.api", "tweepy.client", "twilio", "twilio.http", "twilio.rest", "twilio.rest.api", "twilio.rest.api.v2010", "twilio.rest.api.v2010.account", "twilio.rest.api.v2010.account.call", "twilio.rest.api.v2010.account.message", "types", "types_boto3_acm", "types_boto3_acm.client", "types_boto3_apigateway", "types_boto3_apigateway.client", "types_boto3_athena", "types_boto3_athena.client", "types_boto3_batch", "types_boto3_batch.client", "types_boto3_bedrock", "types_boto3_bedrock.client", "types_boto3_bedrock_agent_runtime", "types_boto3_bedrock_agent_runtime.client", "types_boto3_bedrock_runtime", "types_boto3_bedrock_runtime.client", "types_boto3_cloudformation", "types_boto3_cloudformation.client", "types_boto3_cloudformation.service_resource", "types_boto3_cloudwatch", "types_boto3_cloudwatch.client", "types_boto3_cloudwatch.service_resource", "types_boto3_cognito_idp", "types_boto3_cognito_idp.client", "types_boto3_comprehend", "types_boto3_comprehend.client", "types_boto3_dynamodb", "types_boto3_dynamodb.client", "types_boto3_dynamodb.service_resource", "types_boto3_ec2", "types_boto3_ec2.client", "types_boto3_ec2.service_resource", "types_boto3_ecr", "types_boto3_ecr.client", "types_boto3_ecs", "types_boto3_ecs.client", "types_boto3_eks", "types_boto3_eks.client", "types_boto3_elasticache", "types_boto3_elasticache.client", "types_boto3_emr", "types_boto3_emr.client", "types_boto3_events", "types_boto3_events.client", "types_boto3_firehose", "types_boto3_firehose.client", "types_boto3_glue", "types_boto3_glue.client", "types_boto3_iam", "types_boto3_iam.client", "types_boto3_iam.service_resource", "types_boto3_kinesis", "types_boto3_kinesis.client", "types_boto3_kms", "types_boto3_kms.client", "types_boto3_lambda", "types_boto3_lambda.client", "types_boto3_logs", "types_boto3_logs.client", "types_boto3_opensearch", "types_boto3_opensearch.client", "types_boto3_organizations", "types_boto3_organizations.client", "types_boto3_polly", "types_boto3_polly.client", "types_boto3_rds", "types_boto3_rds.client", "types_boto3_redshift_data", "types_boto3_redshift_data.client", "types_boto3_rekognition", "types_boto3_rekognition.client", "types_boto3_route53", "types_boto3_route53.client", "types_boto3_s3", "types_boto3_s3.client", "types_boto3_s3.service_resource", "types_boto3_sagemaker", "types_boto3_sagemaker.client", "types_boto3_sagemaker_runtime", "types_boto3_sagemaker_runtime.client", "types_boto3_secretsmanager", "types_boto3_secretsmanager.client", "types_boto3_ses", "types_boto3_ses.client", "types_boto3_sesv2", "types_boto3_sesv2.client", "types_boto3_sns", "types_boto3_sns.client", "types_boto3_sns.service_resource", "types_boto3_sqs", "types_boto3_sqs.client", "types_boto3_sqs.service_resource", "types_boto3_ssm", "types_boto3_ssm.client", "types_boto3_stepfunctions", "types_boto3_stepfunctions.client", "types_boto3_sts", "types_boto3_sts.client", "types_boto3_textract", "types_boto3_textract.client", "types_boto3_transcribe", "types_boto3_transcribe.client", "types_boto3_translate", "types_boto3_translate.client", "typing", "typing_extensions", "unicodedata", "unittest", "unittest.mock", "urllib", "urllib.parse", "urllib.request", "urllib.robotparser", "urllib3", "urllib3.connectionpool", "urllib3.contrib", "urllib3.contrib.socks", "urllib3.exceptions", "urllib3.poolmanager", "urllib3.response", "urllib3.util", "uuid", "uvicorn", "uvicorn.server", "uvloop", "venv", "vertexai", "vertexai.generative_models", "vertexai.language_models", "vertexai.preview", "vertexai.preview.rag", "vertexai.rag", "voyageai", "wakeonlan", "warnings", "wave", "weakref", "weasyprint", "weaviate", "weaviate.classes", "weaviate.client", "weaviate.collections", "weaviate.collections.aggregate", "weaviate.collections.collections", "weaviate.collections.config", "weaviate.collections.config.sync", "weaviate.collections.data", "weaviate.collections.data.sync", "weaviate.collections.generate", "weaviate.collections.query", "weaviate.collections.tenants", "weaviate.collections.tenants.sync", "web3", "web3.contract", "web3.contract.contract", "web3.eth", "web3.eth.eth", "web3.main", "webbrowser", "websocket", "websockets", "websockets.asyncio", "websockets.asyncio.server", "websockets.sync", "websockets.sync.client", "websockets.sync.connection", "websockets.sync.server", "whisper", "whisper.model", "winreg", "winrm", "winsound", "wsgiref", "wsgiref.simple_server", "xgboost", "xgboost.sklearn", "xml", "xml.dom", "xml.dom.minidom", "xml.dom.pulldom", "xml.etree", "xml.etree.ElementTree", "xml.etree.cElementTree", "xml.sax", "xml.sax.xmlreader", "xmlrpc", "xmlrpc.client", "xmlrpc.server", "yaml", "yfinance", "yfinance.ticker", "yt_dlp", "zeep", "zeep.proxy", "zeroconf", "zipapp", "zipfile", "zipfile._path", "zipimport", "zlib", "zmq", "zmq.asyncio", "zmq.sugar", "zmq.sugar.context", "zmq.sugar.socket", "zoneinfo", "zstandard"}
